package org.xinghe.notification.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a mail says, once for both of its forms.
///
/// @param paragraphs what comes before the lists
/// @param closing what comes after them
/// @param more where all of it stands on the site, null when there is nothing more
/// @param signature who writes
/// @param unsubscribe how to do without such mail, null for what is owed
public record MailContent(
        String subject,
        String greeting,
        List<String> paragraphs,
        List<Section> sections,
        List<String> closing,
        @Nullable Way more,
        String signature,
        @Nullable Way unsubscribe) {

    /// Some things under a heading; the heading may be empty.
    public record Section(String heading, List<Item> items) {}

    /// @param note how it stands; may be empty
    /// @param href null when it leads nowhere
    public record Item(String what, String note, @Nullable String href) {}

    /// A word with the address it leads to.
    public record Way(String label, String href) {}

    public MailContent {
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    public MailContent withUnsubscribe(Way way) {
        return new MailContent(subject, greeting, paragraphs, sections, closing, more, signature, way);
    }

    /// The plain form.
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(greeting);
        lines.add("");
        lines.addAll(paragraphs);
        for (var section : sections) {
            lines.add("");
            if (!section.heading().isEmpty()) {
                lines.add("【%s】".formatted(section.heading()));
            }
            section.items().forEach(item -> add(lines, item));
        }
        lines.add("");
        lines.addAll(closing);
        if (more != null) {
            lines.add("%s：%s".formatted(more.label(), more.href()));
        }
        lines.add("");
        lines.add(signature);
        if (unsubscribe != null) {
            lines.add("");
            lines.add("%s：%s".formatted(unsubscribe.label(), unsubscribe.href()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, Item item) {
        lines.add(item.note().isEmpty() ? "· " + item.what() : "· %s（%s）".formatted(item.what(), item.note()));
        if (item.href() != null) {
            lines.add("  " + item.href());
        }
    }
}
