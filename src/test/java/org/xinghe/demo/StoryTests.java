package org.xinghe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinghe.Xinghe;
import org.xinghe.activity.ActivityFigures;
import org.xinghe.activity.PublishedActivities;
import org.xinghe.activity.UnitFigures;
import org.xinghe.campaign.Boards;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutyState;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.People;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.Units;
import org.xinghe.report.UnitReports;

/// Each test plays stories of its own in a whole application with a database of its own.
class StoryTests {

    private static final Instant END = Instant.parse("2022-07-02T11:30:00Z");

    @TempDir
    private Path folder;

    /// What a story came to.
    private record Outcome(
            int units,
            Map<DutyState, Long> board,
            UnitFigures figures,
            List<String> slugs,
            long received,
            List<Integer> reports) {}

    @Test
    void aSmallStoryIsWholeAndTheSameSeedTellsItAgain() throws Exception {
        Outcome first;
        try (var story = start(folder.resolve("first"), 6)) {
            first = outcomeOf(story);
            requireCoherent(story, first);
            requireOpen(story);
        }
        try (var again = start(folder.resolve("again"), 6)) {
            assertThat(outcomeOf(again)).isEqualTo(first);
        }
    }

    @Test
    void whereAStoryWasPlayedNothingIsPlayedAndTheClockRunsOn() {
        var chronicle = new Chronicle(folder);
        chronicle.begin("some notice");
        chronicle.end(END, "账号");
        try (var site = start(folder, 6)) {
            assertThat(site.getBean(Units.class).everyone()).isEmpty();
            assertThat(site.getBean(Clock.class).instant()).isBetween(END, END.plus(Duration.ofMinutes(10)));
        }
        assertThat(chronicle.endOfStory().orElseThrow()).isAfter(END);
    }

    @Test
    @Tag("slow")
    void theWholeProvincePlaysItsCampaign() throws Exception {
        try (var story = start(folder, 100)) {
            var outcome = outcomeOf(story);
            requireCoherent(story, outcome);
            requireOpen(story);
            assertThat(outcome.units).isBetween(290, 320);
            assertThat(outcome.figures.activities()).isBetween(1_300, 1_700);
            assertThat(outcome.board).containsKeys(DutyState.DONE, DutyState.LATE, DutyState.DONE_LATE);
        }
    }

    private static ConfigurableApplicationContext start(Path data, int percent) {
        return new SpringApplicationBuilder(Xinghe.class)
                .profiles("demo")
                .initializers(NothingOfTests::applyTo)
                .run("--server.port=0", "--xinghe.data=" + data, "--xinghe.demo.percent=" + percent);
    }

    private static Outcome outcomeOf(ConfigurableApplicationContext story) {
        var campaign = campaignOf(story);
        var notice = story.getBean(Campaigns.class).require(campaign).notice();
        var board = story.getBean(Boards.class).whole(campaign);
        var reports = story.getBean(UnitReports.class).completeness(campaign);
        return new Outcome(
                story.getBean(Units.class).everyone().size(),
                new TreeMap<>(board.totals()),
                story.getBean(ActivityFigures.class).total(campaign),
                story.getBean(PublishedActivities.class).stars(campaign, 5_000),
                story.getBean(Receipts.class).of(notice).stream()
                        .filter(line -> line.isReceived())
                        .count(),
                List.of(
                        reports.stream().mapToInt(each -> each.owed()).sum(),
                        reports.stream().mapToInt(each -> each.sent()).sum(),
                        reports.stream().mapToInt(each -> each.accepted()).sum(),
                        reports.stream().mapToInt(each -> each.late()).sum()));
    }

    /// What the notice desk did shows in the records.
    private static void requireNoticeDesk(ConfigurableApplicationContext story) {
        assertThat(count(story, "notice.delivery where forwarding is not null and received_at is not null"))
                .as("counties that took receipt of what their city passed on")
                .isPositive();
        assertThat(count(story, "notice.answer where audience = 'EVERYBODY'")).isEqualTo(1);
        assertThat(count(
                        story,
                        "notice.notice where kind = 'SUPPLEMENT' and status = 'RELEASED' and number is not null"))
                .isEqualTo(1);
        assertThat(count(story, "notice.notice where kind = 'REPLY' and status = 'RELEASED' and number is not null"))
                .isEqualTo(1);
        assertThat(count(story, "notice.notice where status in ('DRAFT', 'CONFIRMED') and number is null"))
                .as("next year's notice")
                .isEqualTo(1);
        assertThat(count(story, "campaign.brand where state = 'APPROVED'")).isPositive();
        assertThat(count(story, "notification.digest")).isPositive();
    }

    private static long count(ConfigurableApplicationContext story, String rows) {
        return story.getBean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    private static void requireCoherent(ConfigurableApplicationContext story, Outcome outcome) {
        requireNoticeDesk(story);
        assertThat(outcome.figures.recorded()).isPositive().isLessThanOrEqualTo(outcome.figures.activities());
        assertThat(outcome.slugs).hasSize(outcome.figures.activities()).doesNotHaveDuplicates();
        var owed = outcome.reports.get(0);
        var sent = outcome.reports.get(1);
        var accepted = outcome.reports.get(2);
        assertThat(owed).isGreaterThanOrEqualTo(sent);
        assertThat(sent).isGreaterThanOrEqualTo(accepted);
        assertThat(accepted).isPositive();
        var campaign = campaignOf(story);
        var board = story.getBean(Boards.class).whole(campaign);
        var columns = board.duties();
        var states = board.rows().stream()
                .flatMap(row -> java.util.stream.IntStream.range(0, columns.size())
                        .filter(column -> columns.get(column).kind() == DutyKind.REPORT)
                        .mapToObj(column -> row.cells().get(column).state()))
                .filter(state -> state != DutyState.NOT_OWED)
                .toList();
        assertThat(states).hasSize(owed);
        assertThat(states.stream().filter(DutyState::isDone)).hasSize(accepted);
    }

    private static void requireOpen(ConfigurableApplicationContext story) throws Exception {
        assertThat(story.getBean(Clock.class).instant()).isBetween(END, END.plus(Duration.ofMinutes(30)));
        var officer = story.getBean(People.class).findBySignInName("officer").orElseThrow();
        assertThat(story.getBean(Accounts.class).isPassword(officer.id(), AccountScene.PASSWORD))
                .isTrue();
        var port = story.getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            var page = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%s/".formatted(port)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
        }
    }

    private static CampaignId campaignOf(ConfigurableApplicationContext story) {
        return story.getBean(Campaigns.class).running().getFirst().id();
    }
}
