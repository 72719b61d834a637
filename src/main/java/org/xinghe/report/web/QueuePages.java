package org.xinghe.report.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.report.Completeness;
import org.xinghe.report.QueueLine;
import org.xinghe.report.ReportQueues;
import org.xinghe.report.UnitReports;
import org.xinghe.report.web.QueuePage.Count;
import org.xinghe.report.web.QueuePage.Row;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// Builds the officer's list of reports.
@Component
class QueuePages {

    private static final int PAGE = 50;

    private final ReportQueues queues;
    private final UnitReports unitReports;
    private final ReportPages common;
    private final Campaigns campaigns;
    private final Regions regions;
    private final Clock clock;

    QueuePages(
            ReportQueues queues,
            UnitReports unitReports,
            ReportPages common,
            Campaigns campaigns,
            Regions regions,
            Clock clock) {
        this.queues = queues;
        this.unitReports = unitReports;
        this.common = common;
        this.campaigns = campaigns;
        this.regions = regions;
        this.clock = clock;
    }

    QueuePage of(QueueFilter filter, int asked, Words words) {
        var all = queues.ofActing();
        var found = matching(all, filter);
        var pages = Math.max(1, Math.ceilDiv(found.size(), PAGE));
        var page = Math.clamp(asked, 1, pages);
        var query = queryOf(filter);
        return new QueuePage(
                choices(
                        all,
                        QueueLine::campaign,
                        filter.campaign(),
                        id -> campaigns.require(id).title()),
                choices(all, QueueLine::office, filter.office(), id -> common.officeName(id, words)),
                Arrays.stream(QueueFilter.Standing.values())
                        .map(state ->
                                Choice.of(state.name(), words.say("report.standing", state), state == filter.state()))
                        .toList(),
                choices(all, line -> line.unit().kind(), filter.kind(), kind -> words.say("unit.kind", kind)),
                choices(all, line -> line.unit().region().city(), filter.city(), this::nameOf),
                filter.late(),
                campaignsOf(all, filter)
                        .flatMap(campaign -> unitReports.completeness(campaign).stream())
                        .filter(count -> filter.kind() == null || count.kind() == filter.kind())
                        .map(count -> count(count, words))
                        .toList(),
                found.stream()
                        .skip((page - 1L) * PAGE)
                        .limit(PAGE)
                        .map(line -> row(line, words))
                        .toList(),
                found.size(),
                page,
                pages,
                "/desk/office-reports?" + (query.isEmpty() ? "" : query + "&") + "page=",
                "/desk/office-reports.xlsx" + (query.isEmpty() ? "" : "?" + query));
    }

    /// The reports that a filter lets through: those that wait for a word first, the longest waiting at the top.
    List<QueueLine> matching(QueueFilter filter) {
        return matching(queues.ofActing(), filter);
    }

    String nameOf(RegionCode code) {
        return regions.find(code).map(Region::name).orElse(code.value());
    }

    private static List<QueueLine> matching(List<QueueLine> lines, QueueFilter filter) {
        return lines.stream()
                .filter(filter::lets)
                .sorted(Comparator.comparing((QueueLine line) -> !(line.isWaiting() && line.mine()))
                        .thenComparing(
                                line -> line.isWaiting() ? Objects.requireNonNull(line.sentAt()) : null,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Stream<CampaignId> campaignsOf(List<QueueLine> lines, QueueFilter filter) {
        return lines.stream()
                .map(QueueLine::campaign)
                .distinct()
                .filter(campaign -> filter.campaign() == null || campaign.equals(filter.campaign()));
    }

    private static <T> List<Choice> choices(
            List<QueueLine> lines,
            Function<QueueLine, @Nullable T> part,
            @Nullable T chosen,
            Function<T, String> name) {
        var known = new HashMap<T, Choice>();
        for (var line : lines) {
            var value = part.apply(line);
            if (value != null && !known.containsKey(value)) {
                known.put(value, Choice.of(value.toString(), name.apply(value), value.equals(chosen)));
            }
        }
        return known.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<T, Choice> entry) -> entry.getKey() instanceof Enum<?> constant
                        ? "%03d".formatted(constant.ordinal())
                        : entry.getValue().value()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Count count(Completeness count, Words words) {
        return new Count(
                words.say("unit.kind", count.kind()),
                common.officeName(count.office(), words),
                words.say("report.count", count.accepted(), count.owed(), count.sent(), count.late()),
                count.percent());
    }

    private Row row(QueueLine line, Words words) {
        var sentAt = line.sentAt();
        var dueOn = line.dueOn();
        var standing = QueueFilter.Standing.of(line.state());
        return new Row(
                line.unit().name(),
                line.versions() == 0 ? null : "/desk/office-reports/" + line.report(),
                words.say("unit.kind", line.unit().kind()),
                nameOf(line.unit().region().city()),
                toneOf(standing),
                words.say("report.standing", standing),
                sentAt == null ? "" : words.say("report.sent-as", words.moment(sentAt), line.versions()),
                line.isWaiting() && sentAt != null
                        ? words.say(
                                "report.age",
                                ChronoUnit.DAYS.between(
                                        CampaignTime.dayOf(sentAt), CampaignTime.dayOf(clock.instant())))
                        : null,
                dueOn == null
                        ? ""
                        : line.extended() ? words.say("report.due.extended", words.day(dueOn)) : words.day(dueOn),
                line.late(),
                line.outdated(),
                line.mine() && dueOn != null && standing != QueueFilter.Standing.ACCEPTED
                        ? "/desk/office-reports/extension?campaign=%s&unit=%s"
                                .formatted(line.campaign(), line.unit().id())
                        : null);
    }

    private static Tone toneOf(QueueFilter.Standing standing) {
        return switch (standing) {
            case MISSING -> Tone.QUIET;
            case SENT -> Tone.BUSY;
            case RETURNED -> Tone.WARN;
            case ACCEPTED -> Tone.GOOD;
        };
    }

    private static String queryOf(QueueFilter filter) {
        var query = UriComponentsBuilder.newInstance();
        add(query, "campaign", filter.campaign());
        add(query, "office", filter.office());
        add(query, "state", filter.state());
        add(query, "kind", filter.kind());
        add(query, "city", filter.city());
        add(query, "late", filter.late() ? "true" : null);
        return Objects.requireNonNullElse(query.build().getQuery(), "");
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.queryParam(name, value.toString());
        }
    }
}
