package org.xinghe.portal.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityCard;
import org.xinghe.media.Media;
import org.xinghe.media.MediaId;
import org.xinghe.media.Picture;
import org.xinghe.media.Size;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// Makes teasers of cards, with the names and pictures of all of them in two statements.
@Component
class Teasers {

    private final Units units;
    private final Regions regions;
    private final Media media;
    private final Clock clock;

    Teasers(Units units, Regions regions, Media media, Clock clock) {
        this.units = units;
        this.regions = regions;
        this.media = media;
        this.clock = clock;
    }

    List<Teaser> of(List<ActivityCard> cards, Words words) {
        var names = units.all(cards.stream().map(ActivityCard::unit).toList());
        var pictures = shown(cards.stream()
                .map(ActivityCard::picture)
                .filter(Objects::nonNull)
                .toList());
        return cards.stream().map(card -> teaser(card, words, names, pictures)).toList();
    }

    /// The pictures behind ids that the public sees.
    Map<MediaId, Picture> shown(Collection<MediaId> ids) {
        var pictures = media.pictures(ids);
        pictures.values().removeIf(picture -> !picture.shown());
        return pictures;
    }

    private Teaser teaser(
            ActivityCard card, Words words, Map<UnitId, UnitSummary> names, Map<MediaId, Picture> pictures) {
        var now = CampaignTime.localOf(clock.instant());
        var times = new Times(words, now.toLocalDate());
        var standing = Standing.of(card, now);
        var unit = names.get(card.unit());
        var picture = card.picture() == null ? null : pictures.get(card.picture());
        var day = card.firstAt() == null ? null : card.firstAt().toLocalDate();
        return new Teaser(
                "/activities/" + card.slug(),
                card.title(),
                times.span(card),
                whereOf(card),
                unit == null ? "" : unit.name(),
                standing == Standing.AHEAD ? null : words.say("portal.standing", standing),
                standing.tone(),
                picture == null ? null : picture.path(Size.THUMBNAIL),
                picture == null ? null : picture.path(Size.PAGE),
                day == null ? "…" : String.valueOf(day.getDayOfMonth()),
                day == null ? "" : times.monthName(day),
                Math.floorMod(card.slug().hashCode(), 4));
    }

    private String whereOf(ActivityCard card) {
        var city = card.city() == null
                ? ""
                : regions.find(card.city()).map(Region::name).orElse("");
        return Stream.of(city, card.place())
                .filter(part -> !part.isBlank())
                .distinct()
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }
}
