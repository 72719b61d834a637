package org.xinghe.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityFigures;
import org.xinghe.activity.ActivityFilter;
import org.xinghe.activity.DayProgramme;
import org.xinghe.activity.PublishedActivities;
import org.xinghe.activity.UnitFigures;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.portal.web.HomePage.StrandEntry;
import org.xinghe.portal.web.HomePage.WeekDay;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.StarField;

/// Puts the front of a campaign together.
@Component
class HomePages {

    private static final int MOST_STARS = 2000;
    private static final int NEAR = 6;
    private static final int SCENES = 6;

    private final Campaigns campaigns;
    private final PublishedActivities published;
    private final ActivityFigures figures;
    private final Units units;
    private final Regions regions;
    private final Teasers teasers;
    private final Clock clock;

    HomePages(
            Campaigns campaigns,
            PublishedActivities published,
            ActivityFigures figures,
            Units units,
            Regions regions,
            Teasers teasers,
            Clock clock) {
        this.campaigns = campaigns;
        this.published = published;
        this.figures = figures;
        this.units = units;
        this.regions = regions;
        this.teasers = teasers;
        this.clock = clock;
    }

    /// @param others all campaigns, this one too
    HomePage of(CampaignSummary campaign, List<CampaignSummary> others, String path, Words words) {
        var now = CampaignTime.localOf(clock.instant());
        var listPath = "/activities?campaign=" + campaign.slug();
        var filter = ActivityFilter.of(campaign.id());
        var total = figures.total(campaign.id());
        var near = published.listAt(now, filter).cards().stream().limit(NEAR).toList();
        var scenes = published.scenes(campaign.id(), SCENES);
        var shown = teasers.of(
                java.util.stream.Stream.concat(near.stream(), scenes.stream()).toList(), words);
        var isOver = !near.isEmpty() && isOver(near.getFirst().lastAt(), now);
        return new HomePage(
                campaign.title(),
                campaign.theme(),
                hosts(campaign),
                period(campaign, words),
                path,
                StarField.of(published.stars(campaign.id(), MOST_STARS)),
                words.say("portal.stars", total.activities()),
                listPath,
                week(
                        published.programme(now.toLocalDate(), now.toLocalDate().plusDays(6), filter, 1),
                        now,
                        listPath,
                        words),
                words.say(isOver ? "portal.near.over" : "portal.near.ahead"),
                shown.subList(0, near.size()),
                shown.subList(near.size(), shown.size()),
                strands(campaign, listPath, words),
                CityPlaces.tiles(
                        regions.citiesOf(campaign.province()),
                        published.countByCity(campaign.id()),
                        listPath + "&city="),
                FigureEntries.of(total, words),
                FigureEntries.methodOf(total, words),
                others.stream()
                        .filter(each -> !each.id().equals(campaign.id()))
                        .map(each -> Link.to(each.title(), "/campaigns/" + each.slug()))
                        .toList());
    }

    private static boolean isOver(@Nullable LocalDateTime lastAt, LocalDateTime now) {
        return lastAt != null && lastAt.isBefore(now);
    }

    private List<String> hosts(CampaignSummary campaign) {
        var known = units.all(campaign.issuers());
        return campaign.issuers().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(UnitSummary::name)
                .toList();
    }

    private static @Nullable String period(CampaignSummary campaign, Words words) {
        var written = campaign.periodText();
        return written != null ? written : campaign.period() == null ? null : words.period(campaign.period());
    }

    private static List<WeekDay> week(List<DayProgramme> days, LocalDateTime now, String listPath, Words words) {
        if (days.isEmpty()) {
            return List.of();
        }
        var byDay = days.stream().collect(Collectors.toMap(DayProgramme::day, Function.identity()));
        var times = new Times(words, now.toLocalDate());
        return IntStream.range(0, 7)
                .mapToObj(ahead -> now.toLocalDate().plusDays(ahead))
                .map(day -> weekDay(day, byDay.get(day), times, listPath))
                .toList();
    }

    private static WeekDay weekDay(LocalDate day, @Nullable DayProgramme programme, Times times, String listPath) {
        var count = programme == null ? 0 : programme.sessions();
        var words = times.words();
        return new WeekDay(
                day.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, words.language().locale()),
                times.shortDay(day),
                day.getDayOfMonth(),
                count,
                words.say("portal.sessions", count),
                day.equals(times.today()),
                count == 0 ? null : "%s&from=%s&to=%s".formatted(listPath, day, day));
    }

    /// What belongs to an inline item belongs to its strand.
    private List<StrandEntry> strands(CampaignSummary campaign, String listPath, Words words) {
        var all = campaigns.strandsOf(campaign.id());
        var byStrand = figures.byStrand(campaign.id());
        var entries = new ArrayList<StrandEntry>();
        for (var strand : all) {
            if (!strand.isItem()) {
                var count = all.stream()
                        .filter(each -> each.equals(strand) || strand.id().equals(each.parent()))
                        .mapToInt(each -> countOf(each, byStrand))
                        .sum();
                entries.add(new StrandEntry(
                        strand.number().replaceAll("[（）()、.．]", ""),
                        strand.title(),
                        count,
                        words.say("portal.activities", count),
                        count == 0 ? null : listPath + "&strand=" + strand.position()));
            }
        }
        return entries;
    }

    private static int countOf(StrandSummary strand, Map<StrandId, UnitFigures> byStrand) {
        return byStrand.getOrDefault(strand.id(), UnitFigures.NONE).activities();
    }
}
