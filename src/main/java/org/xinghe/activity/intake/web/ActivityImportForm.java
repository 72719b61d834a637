package org.xinghe.activity.intake.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.intake.ImportScope;
import org.xinghe.activity.intake.ImportTarget;
import org.xinghe.activity.intake.SheetField;
import org.xinghe.shared.Typed;

/// How a sheet is to be read, as it is chosen on the page; what makes no sense stays as it was.
final class ActivityImportForm {

    private static final int LONGEST = 60;

    private ActivityImportForm() {}

    static ImportScope read(MultiValueMap<String, String> sent, ImportScope before) {
        var starts = time(sent.getFirst("starts"), before.starts());
        var ends = time(sent.getFirst("ends"), before.ends());
        var inOrder = ends.isAfter(starts);
        return new ImportScope(
                before.unit(),
                before.campaign(),
                Typed.constant(ImportTarget.class, sent.getFirst("target")).orElse(before.target()),
                columns(sent, before.columns()),
                text(sent.getFirst("contact"), before.contact()),
                text(sent.getFirst("phone"), before.phone()),
                inOrder ? starts : before.starts(),
                inOrder ? ends : before.ends());
    }

    private static List<Optional<SheetField>> columns(
            MultiValueMap<String, String> sent, List<Optional<SheetField>> before) {
        return IntStream.range(0, before.size())
                .mapToObj(at -> sent.containsKey("column" + at)
                        ? Typed.constant(SheetField.class, sent.getFirst("column" + at))
                        : before.get(at))
                .toList();
    }

    private static LocalTime time(@org.jspecify.annotations.Nullable String typed, LocalTime before) {
        try {
            return typed == null || typed.isBlank() ? before : LocalTime.parse(typed.strip());
        } catch (DateTimeParseException _) {
            return before;
        }
    }

    private static String text(@org.jspecify.annotations.Nullable String typed, String before) {
        if (typed == null) {
            return before;
        }
        var text = typed.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
