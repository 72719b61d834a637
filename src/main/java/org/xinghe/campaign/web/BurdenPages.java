package org.xinghe.campaign.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.burden.Burden;
import org.xinghe.campaign.burden.Burden.OfRequest;
import org.xinghe.campaign.burden.Burden.Warning;
import org.xinghe.campaign.burden.Burdens;
import org.xinghe.campaign.web.BurdenPage.Figure;
import org.xinghe.campaign.web.BurdenPage.Kind;
import org.xinghe.campaign.web.BurdenPage.Line;
import org.xinghe.campaign.web.BurdenPage.Morning;
import org.xinghe.campaign.web.BurdenPage.Same;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.web.Words;

/// Builds the page of what a notice asks.
@Component
class BurdenPages {

    private static final double MINUTES_OF_HOUR = 60.0;
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private final Campaigns campaigns;
    private final Duties duties;
    private final Burdens burdens;
    private final Notices notices;

    BurdenPages(Campaigns campaigns, Duties duties, Burdens burdens, Notices notices) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.burdens = burdens;
        this.notices = notices;
    }

    /// @param planned when the notice is to go out; null: now
    /// @param typed a cap that was refused; null mostly
    BurdenPage of(NoticeSummary notice, @Nullable LocalDateTime planned, @Nullable String typed, Words words) {
        var tabs = NoticeTabs.of(notice, "burden", words);
        return burdens.of(notice.id(), planned)
                .map(burden -> page(notice, tabs, burden, planned != null, typed, words))
                .orElseGet(() -> new BurdenPage(
                        tabs, false, false, "", false, List.of(), List.of(), List.of(), "", List.of(), null, null, "",
                        null));
    }

    private BurdenPage page(
            NoticeSummary notice,
            NoticeTabs tabs,
            Burden burden,
            boolean planned,
            @Nullable String typed,
            Words words) {
        var cap = burdens.capOf(notice.issuers()).map(String::valueOf).orElse("");
        return new BurdenPage(
                tabs,
                true,
                notices.mayEdit(notice),
                burden.release().format(FIELD),
                planned,
                figures(burden, words),
                burden.kinds().stream()
                        .map(kind -> new Kind(
                                words.say("unit.kind", kind.kind()),
                                words.number(kind.units()),
                                hours(kind.totalMinutes(), words),
                                words.say("burden.minutes", kind.medianMinutes())))
                        .toList(),
                burden.requests().stream()
                        .map(request -> line(request, tabs, words))
                        .toList(),
                burden.own() == 0 ? "" : words.say("burden.own", burden.own()),
                burden.warnings().stream()
                        .map(warning -> inWords(warning, words))
                        .toList(),
                morning(burden, tabs, words),
                burdens.seenBy(notice.id())
                        .map(entry -> words.say("burden.seen", entry.personName(), words.moment(entry.at())))
                        .orElse(null),
                typed == null ? cap : typed,
                typed == null ? null : words.say("burden.cap.fault", Burdens.HIGHEST_CAP));
    }

    private static List<Figure> figures(Burden burden, Words words) {
        return List.of(
                new Figure(
                        words.say("burden.total"),
                        hours(burden.totalMinutes(), words),
                        words.say("burden.total.detail", burden.recipients())),
                new Figure(
                        words.say("burden.median"),
                        words.say("burden.minutes", burden.medianMinutes()),
                        words.say("burden.median.detail")),
                new Figure(
                        words.say("burden.asked"),
                        words.number(burden.requests().size()),
                        words.say("burden.asked.detail")));
    }

    private Line line(OfRequest measured, NoticeTabs tabs, Words words) {
        var request = measured.request();
        var units = request.owners().size();
        var times = Math.max(1, request.days().size());
        var reckoning = request.jointly()
                ? words.say("burden.reckoning.jointly", units, times, request.minutes())
                : words.say("burden.reckoning", units, times, request.minutes());
        var minutes = (long) request.minutes() * times * (request.jointly() ? Math.min(1, units) : units);
        return new Line(
                request.what(),
                tabs.duties() + "/" + request.duty(),
                words.say("campaign.kind", request.kind()),
                reckoning,
                hours(minutes, words),
                duties.find(request.duty()).map(duty -> due(duty, words)).orElse(""),
                Optional.ofNullable(measured.leadDays())
                        .map(days -> words.say("burden.lead", days))
                        .orElse(""),
                measured.tooShort(),
                measured.known().stream()
                        .map(known -> words.say("burden.known", known))
                        .toList(),
                measured.same().stream().map(same -> same(same, words)).toList());
    }

    private static String due(DutySummary duty, Words words) {
        return duty.due() == null ? words.say("campaign.day.open") : DueWords.rule(duty.due(), words);
    }

    private Same same(Burden.Same same, Words words) {
        var other = same.other();
        return new Same(
                words.say("burden.same", other.campaignTitle(), other.what(), same.units()),
                campaigns.maySeeAll(other.campaign())
                        ? "/desk/campaigns/%s#%s".formatted(other.campaign(), other.duty())
                        : "/campaigns/" + campaigns.require(other.campaign()).slug());
    }

    private static @Nullable Morning morning(Burden burden, NoticeTabs tabs, Words words) {
        return burden.warnings().stream()
                .filter(Warning.QuietHour.class::isInstance)
                .map(Warning.QuietHour.class::cast)
                .findFirst()
                .map(quiet -> new Morning(
                        words.say("burden.morning", words.moment(quiet.morning())),
                        tabs.path() + "/burden?release=" + quiet.morning().format(FIELD)))
                .orElse(null);
    }

    private static String inWords(Warning warning, Words words) {
        return switch (warning) {
            case Warning.ShortLead(var requests, var days) -> words.say("burden.warn.lead", requests, days);
            case Warning.QuietHour(var release, var _) -> words.say("burden.warn.quiet", words.moment(release));
            case Warning.TooLong(var characters, var limit, var source) ->
                words.say("burden.warn.long", characters, limit, source);
            case Warning.AskedAlready(var requests) -> words.say("burden.warn.known", requests);
            case Warning.SameElsewhere(var requests) -> words.say("burden.warn.same", requests);
            case Warning.OverCap(var month, var units, var cap) ->
                words.say("burden.warn.cap", String.valueOf(month.getYear()), month.getMonthValue(), units, cap);
            case Warning.UnknownYear(var year) -> words.say("burden.warn.year", String.valueOf(year));
        };
    }

    private static String hours(long minutes, Words words) {
        return words.say("burden.hours", hoursIn(minutes));
    }

    /// Tenths only where they say something: of a few hours.
    private static String hoursIn(long minutes) {
        var whole = minutes % 60 == 0 || minutes >= 100 * 60;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.1f", minutes / MINUTES_OF_HOUR);
    }
}
