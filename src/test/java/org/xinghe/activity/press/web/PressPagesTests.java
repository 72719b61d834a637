package org.xinghe.activity.press.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.PublishedTalk;
import org.xinghe.activity.press.JournalistRetention;
import org.xinghe.activity.press.MediumLevel;
import org.xinghe.activity.press.PressBoard;
import org.xinghe.activity.press.PressPlans;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// Media at an activity, from the invitation to what they published.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, MovedClock.class, SignedIn.class})
class PressPagesTests {

    private final PublishedTalk talks;
    private final PressPlans plans;
    private final JournalistRetention retention;
    private final CountedStatements statements;
    private final MovedClock clock;
    private final SignedIn people;

    PressPagesTests(
            ApplicationContext beans,
            PressPlans plans,
            JournalistRetention retention,
            CountedStatements statements,
            MovedClock clock,
            SignedIn people) {
        this.talks = new PublishedTalk(beans);
        this.plans = plans;
        this.retention = retention;
        this.statements = statements;
        this.clock = clock;
        this.people = people;
    }

    @BeforeEach
    void standBefore() {
        clock.moveTo(LocalDateTime.of(2022, 5, 20, 12, 0));
    }

    @Test
    void oneStoryInThreeMediaIsOneStoryAndThreePublications() throws Exception {
        var activity = talks.of("PRESS_TALK", "媒体见面会一");
        note(activity, "", "https://a.example.org/1", "样例日报", "CENTRAL").andExpect(status().isSeeOther());
        note(activity, "1", "https://b.example.org/1", "样例省报", "PROVINCE").andExpect(status().isSeeOther());
        note(activity, "1", "https://c.example.org/1", "样例网", "PROVINCE").andExpect(status().isSeeOther());
        note(activity, "", "https://a.example.org/2", "样例日报", "CENTRAL").andExpect(status().isSeeOther());
        var board = board(activity);
        assertThat(board.stories()).isEqualTo(2);
        assertThat(board.publications()).isEqualTo(4);
        assertThat(board.publicationsByLevel()).isEqualTo(Map.of(MediumLevel.CENTRAL, 2, MediumLevel.PROVINCE, 2));
        assertThat(page(activity).text()).contains("报道 2 篇，刊发 4 次").contains("中央 2 次、省级 2 次");

        note(activity, "", "https://a.example.org/1", "样例日报", "CENTRAL").andExpect(status().isUnprocessableContent());
        note(activity, "9", "https://d.example.org/1", "样例", "CITY").andExpect(status().isUnprocessableContent());
        note(activity, "", "javascript:alert(1)", "样例", "CITY").andExpect(status().isUnprocessableContent());
        assertThat(board(activity)).isEqualTo(board);
    }

    @Test
    void anExpertGivesOneInterviewAtATimeAndOnlyToWhoIsAccredited() throws Exception {
        var activity = talks.of("PRESS_TALK", "媒体见面会二");
        invite(activity, "样例日报", "𠮷记者");
        invite(activity, "样例晚报", "㛃记者<script>alert(1)</script>");
        var first = board(activity).guests().getFirst();
        var second = board(activity).guests().getLast();
        interview(activity, first, "王 院士", "09:00").andExpect(status().isUnprocessableContent());
        for (var guest : List.of(first, second)) {
            act(activity, "/guests/" + guest.id() + "/accreditation", Map.of()).andExpect(status().isSeeOther());
        }
        interview(activity, first, "王 院士", "09:00").andExpect(status().isSeeOther());
        var refused = Jsoup.parse(interview(activity, second, "王院士", "09:19")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(refused.select(".message").text()).contains("这位专家那段时间已有采访");
        assertThat(refused.select("#interview-expert").val()).isEqualTo("王院士");
        interview(activity, first, "李教授", "09:10").andExpect(status().isUnprocessableContent());
        interview(activity, second, "王院士", "09:20").andExpect(status().isSeeOther());
        act(activity, "/guests/" + first.id() + "/withdrawal", Map.of()).andExpect(status().isUnprocessableContent());
        assertThat(board(activity).interviews()).hasSize(2);
        assertThat(page(activity).select("main script")).isEmpty();
        act(activity, "/interviews/" + board(activity).interviews().getFirst().id() + "/removal", Map.of())
                .andExpect(status().isSeeOther());
        assertThat(board(activity).interviews()).hasSize(1);
    }

    @Test
    void telephonesOfJournalistsAreErasedAHundredAndEightyDaysAfterTheActivity() throws Exception {
        var activity = talks.of("PRESS_TALK", "媒体见面会三");
        invite(activity, "样例日报", "高记者");
        clock.moveTo(PublishedTalk.MORNING.plusDays(180));
        retention.erase();
        assertThat(board(activity).guests().getFirst().phone()).isEqualTo("0351-5550177");
        clock.moveTo(PublishedTalk.MORNING.plusDays(181));
        retention.erase();
        assertThat(board(activity).guests().getFirst().phone()).isEmpty();
        assertThat(board(activity).guests().getFirst().name()).isEqualTo("高记者");
    }

    @Test
    void strangersFindNothingAndThePageAsksTheDatabaseTheSameForOneAndForMany() throws Exception {
        var activity = talks.of("PRESS_TALK", "媒体见面会四");
        invite(activity, "样例日报", "一记者");
        people.as("datong", get(path(activity))).andExpect(status().isNotFound());
        for (var act : List.of("/contact", "/guests", "/interviews", "/items")) {
            people.as("datong", post(path(activity) + act)).andExpect(status().isNotFound());
        }
        people.as("taiyuan", get(path(talks.of("FORUM", "没有媒体安排")))).andExpect(status().isNotFound());
        page(activity);
        var few = statements.during(() -> page(activity));
        for (var number = 0; number < 5; number++) {
            invite(activity, "样例日报", "记者" + number);
            note(activity, "", "https://x.example.org/" + number, "样例", "CITY");
        }
        page(activity);
        assertThat(statements.during(() -> page(activity))).isEqualTo(few);
        act(activity, "/contact", Map.of("name", "宣传联系人", "phone", "0351-5550188"))
                .andExpect(status().isSeeOther());
        act(activity, "/contact", Map.of("name", "", "phone", "x")).andExpect(status().isUnprocessableContent());
        assertThat(board(activity).contact()).isEqualTo("宣传联系人");
    }

    private void invite(ActivityDetails activity, String medium, String name) throws Exception {
        act(activity, "/guests", Map.of("medium", medium, "level", "CITY", "name", name, "phone", "0351-5550177"))
                .andExpect(status().isSeeOther());
    }

    private ResultActions interview(ActivityDetails activity, PressBoard.Guest guest, String expert, String from)
            throws Exception {
        return act(
                activity,
                "/interviews",
                Map.of(
                        "guest",
                        guest.id().toString(),
                        "expert",
                        expert,
                        "day",
                        "2022-05-30",
                        "from",
                        from,
                        "minutes",
                        "20",
                        "place",
                        "二号会见室"));
    }

    private ResultActions note(ActivityDetails activity, String story, String link, String medium, String level)
            throws Exception {
        var typed = new HashMap<>(
                Map.of("title", "科学家讲述求学路", "link", link, "medium", medium, "level", level, "day", "2022-05-31"));
        typed.put("story", story);
        return act(activity, "/items", typed);
    }

    private ResultActions act(ActivityDetails activity, String act, Map<String, String> typed) throws Exception {
        var request = post(path(activity) + act);
        typed.forEach(request::param);
        return people.as("taiyuan", request);
    }

    private Document page(ActivityDetails activity) throws Exception {
        return Jsoup.parse(people.as("taiyuan", get(path(activity)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private PressBoard board(ActivityDetails activity) {
        return talks.province().as("taiyuan", () -> plans.board(activity.card().id()));
    }

    private static String path(ActivityDetails activity) {
        return "/desk/activities/" + activity.card().id() + "/press";
    }
}
