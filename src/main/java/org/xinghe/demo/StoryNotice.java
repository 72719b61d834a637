package org.xinghe.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.document.DocumentTexts;
import org.xinghe.document.TextOutcome;
import org.xinghe.notice.AddresseePhrases;
import org.xinghe.notice.reader.Fact;
import org.xinghe.notice.reader.NoticeReader;
import org.xinghe.notice.reader.NoticeText;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.notice.reader.ReadingOutcome;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;

/// The notice that the story begins with, looked at before anything is registered.
///
/// @param text the paragraphs of the file
/// @param province where the story takes place
record StoryNotice(
        String fileName, byte[] bytes, List<String> text, ReadNotice read, RegionCode province, Timeline timeline) {

    private static final String OWN = "notice.docx";

    /// Reads the file that was named, or the notice that ships with the demo.
    ///
    /// @throws StoryFault when it is no notice or cannot be read
    static StoryNotice of(@Nullable String file, Provinces provinces) {
        var name = file == null ? OWN : Path.of(file).getFileName().toString();
        var bytes = bytesOf(file);
        return switch (DocumentTexts.read(bytes)) {
            case TextOutcome.Refused(var reason, var _) ->
                throw new StoryFault(name + "：" + reason.chinese(), reason.english());
            case TextOutcome.Read(var paragraphs) ->
                switch (NoticeReader.read(new NoticeText(paragraphs))) {
                    case ReadingOutcome.NotANotice _ ->
                        throw new StoryFault(
                                name + "：不像通知，找不到主送机关、标题、文号或落款，无法演示。请换一份通知。",
                                "This is no notice: no addressees, title, number or signature. Name another file.");
                    case ReadingOutcome.Read(var read) ->
                        new StoryNotice(
                                name, bytes, paragraphs, read, provinces.of(read, paragraphs), Timeline.of(read));
                };
        };
    }

    /// Tells this notice from others.
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    List<String> issuers() {
        return read.issuers().stream()
                .map(Fact::value)
                .map(name -> name.replaceAll("\\s+", ""))
                .distinct()
                .toList();
    }

    /// The kinds of unit that it is addressed to, as far as its phrases name any.
    Set<UnitKind> asked() {
        var kinds = EnumSet.noneOf(UnitKind.class);
        read.addresseeUnits().forEach(phrase -> kinds.addAll(AddresseePhrases.kindsOf(phrase.value())));
        read.addressees().forEach(group -> kinds.addAll(AddresseePhrases.kindsOf(group.value())));
        return kinds;
    }

    /// Since when units have their people: long before the notice.
    LocalDate longAgo() {
        return timeline.issued().minusYears(2);
    }

    private static byte[] bytesOf(@Nullable String file) {
        try (InputStream stream = file == null
                ? Objects.requireNonNull(StoryNotice.class.getResourceAsStream(OWN), OWN)
                : Files.newInputStream(Path.of(file))) {
            var bytes = stream.readNBytes(DocumentTexts.LARGEST + 1);
            if (bytes.length > DocumentTexts.LARGEST) {
                var reason = TextOutcome.Reason.TOO_LARGE;
                throw new StoryFault(reason.chinese(), reason.english());
            }
            return bytes;
        } catch (IOException fault) {
            throw new StoryFault(
                    "通知文件 %s 无法打开：请检查路径和权限。".formatted(file), "The notice cannot be opened; check its path.");
        }
    }
}
