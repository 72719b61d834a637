package org.xinghe.notification.messenger;

import java.util.List;
import org.xinghe.notification.mail.MailContent;
import tools.jackson.databind.json.JsonMapper;

/// What a messenger is sent: our own fields, and the two that the robots of the common office messengers read.
///
/// @param msgtype always `text`
record MessengerBody(String subject, String unit, List<Thing> things, String msgtype, Text text) {

    record Thing(String group, String what, String note, String href) {}

    record Text(String content) {}

    static String of(MailContent content, String unit) {
        var things = content.sections().stream()
                .flatMap(section -> section.items().stream()
                        .map(item -> new Thing(
                                section.heading(), item.what(), item.note(), item.href() == null ? "" : item.href())))
                .toList();
        return JsonMapper.shared()
                .writeValueAsString(new MessengerBody(
                        content.subject(), unit, things, "text", new Text(content.subject() + "\n" + content.text())));
    }
}
