package org.xinghe.activity.stream.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gg.jte.output.StringOutput;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.PublicSection;
import org.xinghe.activity.PublishedTalk;
import org.xinghe.activity.SessionsOfParts;
import org.xinghe.activity.agenda.Agendas;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;
import org.xinghe.web.Language;
import org.xinghe.web.Shell;
import org.xinghe.web.Site;
import org.xinghe.web.Words;

/// An online event with its agenda: what visitors see before, during and after it, and what a desk may not set.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, MovedClock.class, SignedIn.class})
class OnlineEventPagesTests {

    private static final LocalDateTime NINE = PublishedTalk.MORNING;

    private final PublishedTalk talks;
    private final Agendas agendas;
    private final SessionsOfParts sessions;
    private final List<PublicSection> sections;
    private final MessageSource messages;
    private final MovedClock clock;
    private final SignedIn people;

    OnlineEventPagesTests(
            ApplicationContext beans,
            Agendas agendas,
            SessionsOfParts sessions,
            List<PublicSection> sections,
            MessageSource messages,
            MovedClock clock,
            SignedIn people) {
        this.talks = new PublishedTalk(beans);
        this.agendas = agendas;
        this.sessions = sessions;
        this.sections = sections;
        this.messages = messages;
        this.clock = clock;
        this.people = people;
    }

    @BeforeEach
    void standBefore() {
        clock.moveTo(NINE.minusDays(2).minusHours(3));
    }

    @Test
    void visitorsCountDownThenWatchThenReplay() throws Exception {
        var activity = talks.of("ONLINE_EVENT", "线上开幕式");
        assertThat(shown(activity).text()).contains("还有 2 天 3 小时").doesNotContain("打开直播间");
        set(activity, 0, "https://live.example.org/42", "").andExpect(status().isSeeOther());
        var before = shown(activity);
        assertThat(before.select("#stream ~ p a").attr("href")).isEqualTo("https://live.example.org/42");
        assertThat(before.select("[data-countdown]").attr("data-countdown")).isEqualTo("2022-05-30T01:00:00Z");

        clock.moveTo(NINE);
        assertThat(shown(activity).text()).contains("正在直播").doesNotContain("还有");
        clock.moveTo(NINE.plusMinutes(150));
        assertThat(shown(activity).text()).contains("回放准备好后会放在这里").doesNotContain("观看直播");
        clock.moveTo(NINE.plusDays(2));
        set(activity, 1, "https://live.example.org/42", "https://replay.example.org/42")
                .andExpect(status().isSeeOther());
        assertThat(shown(activity).text()).contains("观看回放").contains("2022年6月1日 上线");
    }

    @Test
    void thePageHoldsWithoutAStreamAndTheStreamComesFirst() throws Exception {
        var activity = talks.of("ONLINE_EVENT", "没有直播也在");
        putAgenda(activity, Map.of("from", "09:00", "minutes", "30", "title", "致辞", "speaker", "叶明川"))
                .andExpect(status().isSeeOther());
        var headings = shown(activity).select("h2").eachText();
        assertThat(headings).containsExactly("线上观看", "议程", "提问与解答");
    }

    @Test
    void addressesThatAreNotSecureOrMayNotBeFramedAreRefusedWithWhatWasTyped() throws Exception {
        var activity = talks.of("ONLINE_EVENT", "坏地址");
        for (var bad : List.of(
                "http://live.example.org",
                "javascript:alert(1)",
                "https://",
                "https://a b",
                "https://u:p@x.org",
                "https://x.org/" + "a".repeat(600),
                "\"><script>")) {
            set(activity, 0, bad, "").andExpect(status().isUnprocessableContent());
        }
        var refused = Jsoup.parse(people.as(
                        "taiyuan",
                        post(deskPath(activity, "stream"))
                                .param("version", "0")
                                .param("embed", "https://player.example.org/42"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(refused.select("input[name=embed]").val()).isEqualTo("https://player.example.org/42");
        set(activity, 0, "https://live.example.org/1", "").andExpect(status().isSeeOther());
        var second = Jsoup.parse(set(activity, 0, "https://live.example.org/2", "")
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(second.select("input[name=link]").val()).isEqualTo("https://live.example.org/2");
        assertThat(second.select(".message").text()).contains("https://live.example.org/1");
        people.as("datong", get(deskPath(activity, "stream"))).andExpect(status().isNotFound());
        people.as("datong", post(deskPath(activity, "stream")).param("version", "1"))
                .andExpect(status().isNotFound());
        people.as("taiyuan", get(deskPath(talks.of("FORUM", "没有直播"), "stream"))).andExpect(status().isNotFound());
    }

    @Test
    void anAgendaIsRefusedWithTheFiguresAndKeepsWhatWasTyped() throws Exception {
        var activity = talks.of("FORUM", "议程太满");
        var request = post(deskPath(activity, "agenda"));
        row(request, "09:00", "60", "开场<script>alert(1)</script>", "𠮷㛃");
        row(request, "09:30", "30", "对谈", "");
        row(request, "11:00", "45", "总结", "");
        row(request, "", "", "", "");
        row(request, "25:00", "x", "乱写", "");
        var refused = people.as("taiyuan", request)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(refused).select(".message li").eachText())
                .containsExactly("第 4 行：请填写开始时间（如 09:30）和分钟数，有多个场次时选好场次");

        var readable = post(deskPath(activity, "agenda"));
        row(readable, "09:00", "60", "开场", "𠮷㛃");
        row(readable, "09:30", "30", "对谈", "");
        row(readable, "11:00", "45", "总结", "");
        var page = Jsoup.parse(people.as("taiyuan", readable)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".message li").eachText())
                .containsExactly("第 2 行：09:30 开始时，前面一项要到 10:00 才结束", "第 3 行：11:00–11:45 超过场次结束的 11:30");
        assertThat(page.select("input[name=speaker]").val()).isEqualTo("𠮷㛃");
        assertThat(agendas.of(activity.card().id())).isEmpty();
        people.as("datong", post(deskPath(activity, "agenda"))).andExpect(status().isNotFound());
        people.as("datong", get(deskPath(activity, "agenda"))).andExpect(status().isNotFound());
    }

    @Test
    void anAgendaMovesWithItsSessionAndTheSessionDoesNotBecomeShorterThanIt() throws Exception {
        var late = LocalDateTime.of(2022, 5, 30, 22, 0);
        var activity = talks.of("FORUM", "星空夜话", List.of(PublishedTalk.session(late, late.plusHours(4))));
        putAgenda(activity, Map.of("from", "00:30", "minutes", "60", "title", "零点以后", "speaker", ""))
                .andExpect(status().isSeeOther());
        assertThat(shown(activity).select(".agenda").text()).contains("2022年5月31日 00:30–01:30");

        var session = activity.sessions().getFirst();
        var id = activity.card().id();
        assertThat(talks.province()
                        .as(
                                "taiyuan.leader",
                                () -> sessions.follow(id, List.of(with(session, late, late.plusHours(3))))))
                .isEqualTo(new Refused(id, List.of(Reason.AGENDA_TOO_LONG)));
        var moved =
                with(session, late.plusDays(1).minusHours(2), late.plusDays(1).plusHours(2));
        talks.province().as("taiyuan.leader", () -> sessions.follow(id, List.of(moved)));
        assertThat(agendas.of(id).getFirst().startsAt(moved)).isEqualTo(LocalDateTime.of(2022, 5, 31, 22, 30));
    }

    private static PlannedSession with(PlannedSession session, LocalDateTime from, LocalDateTime until) {
        return new PlannedSession(
                session.id(),
                from,
                until,
                session.place(),
                session.region(),
                session.address(),
                session.link(),
                session.capacity());
    }

    private ResultActions putAgenda(ActivityDetails activity, Map<String, String> typed) throws Exception {
        var request = post(deskPath(activity, "agenda"));
        typed.forEach(request::param);
        return people.as("taiyuan", request);
    }

    private static void row(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request,
            String from,
            String minutes,
            String title,
            String speaker) {
        request.param("from", from)
                .param("minutes", minutes)
                .param("title", title)
                .param("speaker", speaker);
    }

    private ResultActions set(ActivityDetails activity, int version, String link, String replay) throws Exception {
        return people.as(
                "taiyuan",
                post(deskPath(activity, "stream"))
                        .param("version", String.valueOf(version))
                        .param("link", link)
                        .param("replay", replay));
    }

    /// The sections of the public page, in their order, as the portal would put them.
    private Document shown(ActivityDetails activity) {
        var shell = new Shell(
                new Words(messages, Language.ZH),
                "light",
                false,
                "/",
                null,
                () -> "",
                null,
                List.of(),
                new Site("星河", "http://localhost", null, null, null, null, null));
        var output = new StringOutput();
        sections.stream()
                .sorted(Comparator.comparingInt(PublicSection::place))
                .flatMap(each -> each.of(activity, shell).stream())
                .forEach(each -> each.writeTo(output));
        return Jsoup.parse(output.toString());
    }

    private static String deskPath(ActivityDetails activity, String part) {
        return "/desk/activities/" + activity.card().id() + "/" + part;
    }
}
