package org.xinghe.portal.web;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.PublicSection;
import org.xinghe.activity.RecordActivity;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.media.MediaId;
import org.xinghe.media.Picture;
import org.xinghe.media.Size;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.portal.web.ActivityPage.Held;
import org.xinghe.portal.web.ActivityPage.PressEntry;
import org.xinghe.portal.web.ActivityPage.SessionLine;
import org.xinghe.portal.web.ActivityPage.Share;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Link;

/// Puts the page of one activity together.
@Component
class ActivityPages {

    private final Campaigns campaigns;
    private final Units units;
    private final Regions regions;
    private final Teasers teasers;
    private final List<PublicSection> sections;
    private final Clock clock;

    ActivityPages(
            Campaigns campaigns,
            Units units,
            Regions regions,
            Teasers teasers,
            List<PublicSection> sections,
            Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.regions = regions;
        this.teasers = teasers;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PublicSection::place))
                .toList();
        this.clock = clock;
    }

    ActivityPage of(ActivityDetails activity, Shell shell) {
        var words = shell.words();
        var card = activity.card();
        var now = CampaignTime.localOf(clock.instant());
        var times = new Times(words, now.toLocalDate());
        var standing = Standing.of(card, now);
        var unit = units.find(card.unit()).map(UnitSummary::name).orElse("");
        var campaign = campaigns.require(card.campaign());
        var pictures = teasers.shown(picturesOf(activity));
        var leading = pictures.values().stream().findFirst().orElse(null);
        var path = "/activities/" + card.slug();
        var picture = leading == null ? null : shell.site().address() + leading.path(Size.PAGE);
        var event = EventData.of(activity, unit, this::nameOf, shell.site().address() + path, picture);
        return new ActivityPage(
                card.title(),
                card.summary(),
                unit,
                words.say("portal.standing", standing),
                standing.tone(),
                times.span(card),
                where(activity),
                places(activity, campaign),
                standing == Standing.CALLED_OFF ? Objects.requireNonNullElse(activity.reason(), "") : null,
                leading == null ? null : picture(leading, Size.FULL, card.title(), 1, words),
                activity.sessions().stream()
                        .map(session -> line(session, times))
                        .toList(),
                sections.stream()
                        .flatMap(each -> each.of(activity, shell).stream())
                        .toList(),
                facts(activity, unit, words),
                activity.record() == null ? null : held(activity, activity.record(), pictures, leading, words),
                activity.sessions().isEmpty() ? null : path + ".ics",
                new Share(shell.site().address() + path, picture, event.json()));
    }

    private static List<MediaId> picturesOf(ActivityDetails activity) {
        var held = activity.record();
        return Stream.concat(
                        Stream.ofNullable(activity.poster()), held == null ? Stream.empty() : held.pictures().stream())
                .distinct()
                .toList();
    }

    private List<Link> places(ActivityDetails activity, CampaignSummary campaign) {
        var links = new ArrayList<Link>();
        links.add(Link.to(campaign.title(), "/campaigns/" + campaign.slug()));
        strandOf(activity)
                .ifPresent(strand -> links.add(Link.to(
                        strand.title(),
                        "/activities?campaign=%s&strand=%d".formatted(campaign.slug(), strand.position()))));
        return links;
    }

    private java.util.Optional<StrandSummary> strandOf(ActivityDetails activity) {
        return campaigns.strandsOf(activity.card().campaign()).stream()
                .filter(strand -> strand.id().equals(activity.card().strand()))
                .findFirst();
    }

    private String where(ActivityDetails activity) {
        return activity.sessions().stream()
                .map(session -> placeOf(session))
                .distinct()
                .limit(2)
                .reduce((one, other) -> one + " / " + other)
                .orElse("");
    }

    private String placeOf(PlannedSession session) {
        return Stream.of(nameOf(session.region()), session.place())
                .filter(part -> !part.isBlank())
                .distinct()
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private SessionLine line(PlannedSession session, Times times) {
        var capacity = session.capacity();
        var link = session.link();
        return new SessionLine(
                times.session(session),
                placeOf(session),
                session.address(),
                capacity == null ? null : times.words().say("portal.activity.capacity", capacity),
                link != null && RecordActivity.isWebAddress(link) ? link : null);
    }

    private static List<Fact> facts(ActivityDetails activity, String unit, Words words) {
        return Stream.of(
                        Fact.of(words.say("portal.activity.unit"), unit),
                        Fact.of(
                                words.say("portal.activity.kind"),
                                words.say("activity.kind." + activity.card().kind())),
                        Fact.of(
                                words.say("portal.activity.mode"),
                                words.say("portal.mode", activity.card().mode())),
                        Fact.of(words.say("portal.activity.audience"), activity.audience()),
                        Fact.of(
                                words.say("portal.activity.contact"),
                                (activity.contactName() + " " + activity.contactPhone()).strip()))
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .toList();
    }

    private static Held held(
            ActivityDetails activity,
            RecordActivity record,
            Map<MediaId, Picture> shown,
            @Nullable Picture leading,
            Words words) {
        var title = activity.card().title();
        var others = record.pictures().stream()
                .distinct()
                .map(shown::get)
                .filter(Objects::nonNull)
                .filter(picture -> !picture.equals(leading))
                .toList();
        return new Held(
                record.text().lines().filter(line -> !line.isBlank()).toList(),
                FigureEntries.of(record, words),
                IntStream.range(0, others.size())
                        .mapToObj(index -> picture(others.get(index), Size.PAGE, title, index + 2, words))
                        .toList(),
                record.pressLinks().stream()
                        .map(address -> new PressEntry(hostOf(address), address))
                        .toList());
    }

    private static org.xinghe.web.ui.Picture picture(
            Picture picture, Size size, String title, int number, Words words) {
        return new org.xinghe.web.ui.Picture(
                picture.path(size),
                picture.path(Size.FULL),
                picture.alt().isBlank() ? words.say("portal.activity.picture", title, number) : picture.alt(),
                picture.caption().isBlank() ? null : picture.caption(),
                picture.width(),
                picture.height());
    }

    private static String hostOf(String address) {
        return Objects.requireNonNullElse(URI.create(address).getHost(), address);
    }

    private String nameOf(RegionCode code) {
        return regions.find(code).map(Region::name).orElse("");
    }
}
