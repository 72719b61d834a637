package org.xinghe.notification.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.notification.preference.DutyChannel;
import org.xinghe.notification.preference.Preference;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// How the reader wants to be told.
///
/// @param mail where mail goes, in a sentence
/// @param dutyChannels by what duties are told besides the inbox, among those that there are
/// @param topics which of the rest comes by mail; empty when there is no mail
/// @param messengers the messengers that the reader may set
public record MessagePreferencesPage(
        String mail, List<Choice> dutyChannels, List<Choice> topics, List<MessengerLine> messengers) {

    /// @param address where its messages go, without what is secret; a sentence when there is none
    public record MessengerLine(String unit, String address, String href) {}

    /// @param address the reader's mail address, null when none is known
    /// @param mailSetUp whether this site sends mail at all
    /// @param messenger whether a unit of the reader has a messenger
    static MessagePreferencesPage of(
            Preference preference,
            @Nullable String address,
            boolean mailSetUp,
            boolean messenger,
            List<MessengerLine> messengers,
            Words words) {
        var mail = mailSetUp && address != null;
        var topics = mail
                ? Topic.optional().stream()
                        .map(topic ->
                                Choice.of(topic.name(), words.say("message.topic", topic), preference.wantsMail(topic)))
                        .toList()
                : List.<Choice>of();
        return new MessagePreferencesPage(
                mailSentence(address, mailSetUp, words),
                channels(preference, mail, messenger, words),
                topics,
                messengers);
    }

    private static String mailSentence(@Nullable String address, boolean mailSetUp, Words words) {
        if (!mailSetUp) {
            return words.say("preference.mail.none-here");
        }
        return address == null ? words.say("preference.mail.unknown") : words.say("preference.mail.to", address);
    }

    private static List<Choice> channels(Preference preference, boolean mail, boolean messenger, Words words) {
        var choices = new ArrayList<Choice>();
        if (mail && messenger) {
            choices.add(choice("", preference.dutyBy() == null, "both", words));
        }
        if (mail) {
            choices.add(choice(
                    DutyChannel.MAIL.name(),
                    preference.dutyBy() == DutyChannel.MAIL || (!messenger && preference.dutyBy() == null),
                    "MAIL",
                    words));
        }
        if (messenger) {
            choices.add(choice(
                    DutyChannel.MESSENGER.name(),
                    preference.dutyBy() == DutyChannel.MESSENGER || (!mail && preference.dutyBy() == null),
                    "MESSENGER",
                    words));
        }
        choices.add(choice(
                DutyChannel.INBOX.name(),
                preference.dutyBy() == DutyChannel.INBOX || (!mail && !messenger),
                "INBOX",
                words));
        return choices;
    }

    private static Choice choice(String value, boolean chosen, String key, Words words) {
        return Choice.of(value, words.say("preference.duty." + key), chosen);
    }
}
