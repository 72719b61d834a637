package org.xinghe.notification.dispatch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
import org.xinghe.notification.hours.OfficeHours;
import org.xinghe.notification.mail.MailContent;
import org.xinghe.notification.mail.MailSettings;
import org.xinghe.notification.mail.Unsubscribing;
import org.xinghe.notification.messenger.Messenger;
import org.xinghe.notification.messenger.MessengerCarrier;
import org.xinghe.notification.messenger.Messengers;
import org.xinghe.notification.outbox.Channel;
import org.xinghe.notification.outbox.OutboxQueue;
import org.xinghe.notification.outbox.OutboxSettings;
import org.xinghe.notification.outbox.PutOut;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.notification.preference.MessagePreferences;
import org.xinghe.notification.preference.Preference;
import org.xinghe.organisation.ActingPost;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.PersonId;
import org.xinghe.web.Language;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// Puts letters into the outbox: as mail for the people in the post who have an address and want it, and for the
/// messenger of the unit. A fixed number of statements for however many letters.
@Service
@Transactional
public class Dispatch {

    private final Posts posts;
    private final People people;
    private final Units units;
    private final MessagePreferences preferences;
    private final Messengers messengers;
    private final MessengerCarrier messengerCarrier;
    private final MailSettings mail;
    private final Unsubscribing unsubscribing;
    private final OutboxQueue queue;
    private final OutboxSettings settings;
    private final OfficeHours hours;
    private final Templates templates;
    private final Words words;
    private final Clock clock;

    Dispatch(
            Posts posts,
            People people,
            Units units,
            MessagePreferences preferences,
            Messengers messengers,
            MessengerCarrier messengerCarrier,
            MailSettings mail,
            Unsubscribing unsubscribing,
            OutboxQueue queue,
            OutboxSettings settings,
            OfficeHours hours,
            Templates templates,
            MessageSource messages,
            Clock clock) {
        this.posts = posts;
        this.people = people;
        this.units = units;
        this.preferences = preferences;
        this.messengers = messengers;
        this.messengerCarrier = messengerCarrier;
        this.mail = mail;
        this.unsubscribing = unsubscribing;
        this.queue = queue;
        this.settings = settings;
        this.hours = hours;
        this.templates = templates;
        this.words = new Words(messages, Language.ZH);
        this.clock = clock;
    }

    /// Who could be reached, known for all letters at once.
    private record Reach(
            Map<UnitId, List<ActingPost>> holders,
            Map<PersonId, PersonSummary> people,
            Map<PersonId, Preference> preferences,
            Map<UnitId, Messenger> messengers,
            Map<UnitId, UnitSummary> units) {

        Preference of(PersonId person) {
            return preferences.getOrDefault(person, Preference.USUAL);
        }

        List<PersonId> in(Letter letter) {
            return holders.getOrDefault(letter.unit(), List.of()).stream()
                    .filter(holder -> holder.kind() == letter.post())
                    .map(ActingPost::person)
                    .distinct()
                    .toList();
        }
    }

    public void send(Collection<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var reach = reach(letters.stream().map(Letter::unit).collect(Collectors.toSet()));
        var wishes = new ArrayList<PutOut>();
        var now = clock.instant();
        var open = hours.today();
        for (var letter : letters) {
            var earliest = switch (letter.haste()) {
                case AT_ONCE -> open.thisOrNext(now);
                case LOOKED_THROUGH -> open.thisOrNext(open.thisOrNext(now).plus(settings.lookThrough()));
            };
            wishes.addAll(new Way(letter, reach, earliest).wishes());
        }
        queue.put(wishes, now);
    }

    private Reach reach(Set<UnitId> concerned) {
        var holders = posts.actingIn(concerned).stream().collect(Collectors.groupingBy(ActingPost::unit));
        var known = holders.values().stream()
                .flatMap(List::stream)
                .map(ActingPost::person)
                .collect(Collectors.toSet());
        return new Reach(
                holders,
                mail.isSetUp() ? people.all(known) : Map.of(),
                preferences.of(known),
                messengers.activeOf(concerned),
                units.all(concerned));
    }

    /// One letter on its way to all whom it is meant for.
    private final class Way {

        private final Letter letter;
        private final Reach reach;
        private final java.time.Instant earliest;

        Way(Letter letter, Reach reach, java.time.Instant earliest) {
            this.letter = letter;
            this.reach = reach;
            this.earliest = earliest;
        }

        List<PutOut> wishes() {
            var wishes = new ArrayList<PutOut>();
            var seen = new HashMap<String, PersonId>();
            for (var person : reach.in(letter)) {
                var known = reach.people().get(person);
                if (known != null
                        && known.active()
                        && known.mail() != null
                        && reach.of(person).wantsMail(letter.topic())
                        && seen.put(known.mail(), person) == null) {
                    wishes.add(mail(person, Objects.requireNonNull(known.mail())));
                }
            }
            var messenger = reach.messengers().get(letter.unit());
            if (messenger != null && isWelcome()) {
                wishes.add(message(messenger));
            }
            return wishes;
        }

        /// A messenger stands for the post, unless all who hold it want something else.
        private boolean isWelcome() {
            var holders = reach.in(letter);
            return holders.isEmpty()
                    || letter.topic() != Topic.DUTY
                    || holders.stream().anyMatch(person -> reach.of(person).wantsMessenger());
        }

        private PutOut mail(PersonId person, String address) {
            var optional = letter.topic().mayBeSwitchedOff();
            var link = optional ? unsubscribing.linkFor(person, letter.topic()) : null;
            var content = link == null
                    ? letter.content()
                    : letter.content()
                            .withUnsubscribe(new MailContent.Way(
                                    words.say("mail.unsubscribe", words.say("message.topic", letter.topic())), link));
            return new PutOut(
                    Channel.MAIL,
                    letter.topic(),
                    letter.key(),
                    letter.unit(),
                    person,
                    address,
                    content.subject(),
                    content.text(),
                    templates.notificationMail(content).render(),
                    link,
                    earliest);
        }

        private PutOut message(Messenger messenger) {
            var unit = reach.units().get(letter.unit());
            return new PutOut(
                    Channel.MESSENGER,
                    letter.topic(),
                    letter.key(),
                    letter.unit(),
                    null,
                    java.net.URI.create(messenger.address()).getHost(),
                    letter.content().subject(),
                    messengerCarrier.bodyOf(letter.content(), unit == null ? "" : unit.name()),
                    null,
                    null,
                    earliest);
        }
    }
}
