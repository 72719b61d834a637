package org.xinghe.attendance.certificate.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.xinghe.attendance.certificate.Certificate;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.SheetTable.Column;
import org.xinghe.document.Sheets;
import org.xinghe.web.Words;

/// A register of certificates as a workbook, and files as they are handed over.
final class CertificateSheet {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final List<String> HEADS = List.of(
            "number",
            "kind",
            "name",
            "organisation",
            "detail",
            "activity",
            "days",
            "hours",
            "issuer",
            "issued",
            "state",
            "note",
            "code");

    private CertificateSheet() {}

    static ResponseEntity<byte[]> of(List<Certificate> certificates, Words words) {
        var columns = HEADS.stream()
                .map(head -> new Column(words.say("certificate.field." + head), head.equals("activity") ? 36 : 20))
                .toList();
        var rows = certificates.stream().map(each -> row(each, words)).toList();
        var title = words.say("certificate.register");
        return file(title + ".xlsx", WORKBOOK, true, Sheets.write(List.of(new SheetTable(title, columns, rows))));
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return file(name + ".pdf", MediaType.APPLICATION_PDF, false, bytes);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, boolean attached, byte[] bytes) {
        var disposition = (attached ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    private static List<SheetCell> row(Certificate certificate, Words words) {
        return Stream.<String>of(
                        certificate.number(),
                        words.say("certificate.kind", certificate.kind()),
                        certificate.name(),
                        certificate.organisation(),
                        certificate.detail(),
                        certificate.title(),
                        words.period(certificate.days()),
                        certificate.minutes() == 0 ? "" : certificate.hours(),
                        certificate.issuer(),
                        words.day(certificate.issuedOn()),
                        words.say("certificate.state", certificate.state()),
                        Objects.requireNonNullElse(CertificateWords.note(certificate, words), ""),
                        certificate.codeInGroups())
                .map(SheetCell::text)
                .toList();
    }
}
