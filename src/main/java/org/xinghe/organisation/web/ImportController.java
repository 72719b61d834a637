package org.xinghe.organisation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.intake.ImportId;
import org.xinghe.organisation.intake.ImportOutcome.ColumnTwice;
import org.xinghe.organisation.intake.ImportOutcome.Imported;
import org.xinghe.organisation.intake.ImportOutcome.Unreadable;
import org.xinghe.organisation.intake.ImportOutcome.WithoutColumn;
import org.xinghe.organisation.intake.PastImports;
import org.xinghe.organisation.intake.UnitImport;
import org.xinghe.organisation.intake.UnitSheets;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.Language;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Units and people in sheets: template, import, what came of it, export.
@Controller
@RequestMapping("/desk/units")
class ImportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final UnitDirectory directory;
    private final UnitImport imports;
    private final PastImports past;
    private final UnitSheets sheets;
    private final Templates templates;

    ImportController(
            UnitDirectory directory, UnitImport imports, PastImports past, UnitSheets sheets, Templates templates) {
        this.directory = directory;
        this.imports = imports;
        this.past = past;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(@ModelAttribute UnitsFilter filter) {
        if (!directory.concernsMe()) {
            throw new NotFound("units", "of somebody without a post");
        }
        return file(sheets.export(filter.search()), "单位和人员.xlsx");
    }

    @GetMapping("/import")
    View blank(Shell shell) {
        requireImport();
        return Html.of(templates.organisationImportUnits(shell, ""));
    }

    @GetMapping("/import/template")
    ResponseEntity<byte[]> template() {
        requireImport();
        return file(sheets.template(), "单位和人员导入模板.xlsx");
    }

    @PostMapping("/imports")
    View take(Shell shell, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        requireImport();
        if (file == null || file.isEmpty()) {
            return rejected(shell, shell.say("organisation.import.missing"));
        }
        return switch (imports.take(file.getBytes(), shell.words())) {
            case Imported imported ->
                new SeeOther("/desk/units/imports/" + past.keep(nameOf(file), imported, shell.words()));
            case Unreadable(var reason) ->
                rejected(shell, shell.language() == Language.ZH ? reason.chinese() : reason.english());
            case WithoutColumn(var title) -> rejected(shell, shell.say("organisation.import.without-column", title));
            case ColumnTwice(var title) -> rejected(shell, shell.say("organisation.import.column-twice", title));
        };
    }

    @GetMapping("/imports/{id}")
    View show(Shell shell, @PathVariable ImportId id) {
        return Html.of(templates.organisationImported(shell, ImportPage.of(past.require(id), shell.words())));
    }

    @GetMapping("/imports/{id}/file")
    ResponseEntity<byte[]> returned(@PathVariable ImportId id) {
        var found = past.require(id);
        if (found.returned() == null) {
            throw new NotFound("file", id);
        }
        return file(found.returned(), found.fileName().replaceFirst("(?i)(\\.xlsx)?$", "-导入说明.xlsx"));
    }

    private View rejected(Shell shell, String reason) {
        return Html.rejected(templates.organisationImportUnits(shell, reason));
    }

    private void requireImport() {
        if (!directory.mayImport()) {
            throw new NotFound("import", "of somebody who manages no unit");
        }
    }

    /// The name as the browser sent it, without a folder and without what no file name has.
    private static String nameOf(MultipartFile file) {
        var sent = file.getOriginalFilename();
        var name = sent == null ? "" : sent.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>|:*?]", "");
        return name.isBlank() ? "导入.xlsx" : name.length() > 120 ? name.substring(name.length() - 120) : name;
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
