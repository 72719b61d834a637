package org.xinghe.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.portal.web.PublicStory.Wish;
import org.xinghe.testing.CountedStatements;

/// What the public pages keep to themselves, and how they are sent.
class PortalAnswersTests extends PortalTest {

    private final CountedStatements statements;

    PortalAnswersTests(ApplicationContext beans, JdbcClient jdbc, MockMvc web, CountedStatements statements) {
        super(beans, jdbc, web);
        this.statements = statements;
    }

    @Test
    void aCampaignWhoseNoticeIsNotOutIsNotThere() throws Exception {
        var story = PublicStory.in(beans, "晋科协门〔2022〕12号");
        story.province.confirmedNotice("晋科协密〔2022〕77号");

        assertThat(get404("/campaigns/2022-77")).isTrue();
        assertThat(page("/campaigns/2022-12")).doesNotContain("2022-77");
        assertThat(page("/sitemap.xml")).doesNotContain("2022-77");
    }

    @Test
    void nothingUnpublishedLeaksAnywhere() throws Exception {
        var story = PublicStory.in(beans, "晋科协门〔2022〕13号");
        var wish = Wish.taiyuan("尚未公开的秘密座谈", PublicStory.at(28, 9));
        var draft = story.draft(wish, List.of(wish.session()), story.picture(wish, 77));
        var returned = story.draft(wish, List.of(wish.session()), null);
        story.sendBack(returned, wish);
        story.published(Wish.taiyuan("可以看到的座谈", PublicStory.at(28, 10)));

        for (var path : List.of(
                "/campaigns/2022-13",
                "/activities",
                "/activities?text=" + encoded("秘密"),
                "/activities?from=2022-05-28&to=2022-05-28",
                "/calendar?month=2022-05",
                "/calendar.ics",
                "/sitemap.xml")) {
            assertThat(unfolded(page(path)))
                    .as(path)
                    .doesNotContain("秘密座谈")
                    .doesNotContain(slugOf(draft))
                    .doesNotContain(slugOf(returned));
        }
        assertThat(unfolded(page("/calendar.ics"))).contains("可以看到的座谈");
        for (var hidden : List.of(slugOf(draft), slugOf(returned), "2022-05-28-999999", "Not_a_slug", "%27--")) {
            assertThat(get404("/activities/" + hidden)).as(hidden).isTrue();
            assertThat(get404("/activities/" + hidden + ".ics")).as(hidden).isTrue();
        }
    }

    @Test
    void readersAreNotRememberedAndPagesAreKeptUntilTheyChange() throws Exception {
        var story = PublicStory.in(beans, "晋科协门〔2022〕18号");
        var slug = slugOf(story.published(Wish.taiyuan("十八号活动", PublicStory.at(28, 9))));
        var sessions = sessionsInDatabase();

        for (var path :
                List.of("/", "/activities", "/activities/" + slug, "/calendar", "/calendar.ics", "/sitemap.xml")) {
            var first = answer(path);
            var tag = first.getHeader(HttpHeaders.ETAG);
            assertThat(first.getHeaders(HttpHeaders.SET_COOKIE)).as(path).isEmpty();
            assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).as(path).isEqualTo("no-cache");
            assertThat(first.getHeaders(HttpHeaders.VARY)).as(path).contains("Cookie");
            var again = web.perform(get(URI.create(path)).header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                    .andReturn()
                    .getResponse();
            assertThat(again.getStatus()).as(path).isEqualTo(304);
            assertThat(again.getContentLength()).as(path).isZero();
        }
        assertThat(sessionsInDatabase()).isEqualTo(sessions);
    }

    @Test
    void threeActivitiesAskTheDatabaseNoMoreThanOne() throws Exception {
        var story = PublicStory.in(beans, "晋科协门〔2022〕21号");
        var slug = slugOf(story.held(Wish.taiyuan("第一项", PublicStory.at(20, 9)), 10, 1));
        var paths = List.of(
                "/campaigns/2022-21",
                "/activities?campaign=2022-21",
                "/activities/" + slug,
                "/calendar?campaign=2022-21&month=2022-05",
                "/calendar.ics?campaign=2022-21");
        var withOne = counted(paths);
        story.held(Wish.taiyuan("第二项", PublicStory.at(21, 9)), 10, 2, 3);
        story.held(Wish.taiyuan("第三项", PublicStory.at(22, 9)), 10, 4);

        assertThat(counted(paths)).isEqualTo(withOne);
        assertThat(withOne).allMatch(count -> count <= 16);
    }

    @Test
    void robotsAreToldWhereToGo() throws Exception {
        var story = PublicStory.in(beans, "晋科协门〔2022〕20号");
        var slug = slugOf(story.published(Wish.taiyuan("二十号活动", PublicStory.at(28, 9))));
        assertThat(page("/robots.txt")).contains("Disallow: /desk", "Sitemap: https://star.example.org/sitemap.xml");
        assertThat(page("/sitemap.xml"))
                .contains("<loc>https://star.example.org/activities/" + slug + "</loc>")
                .contains("<lastmod>2022-05-27T02:00:00Z</lastmod>")
                .contains("<loc>https://star.example.org/campaigns/2022-20</loc>");
    }

    private List<Integer> counted(List<String> paths) throws Exception {
        var counts = new ArrayList<Integer>();
        for (var path : paths) {
            counts.add(statements.during(() -> page(path)));
        }
        return counts;
    }

    private int sessionsInDatabase() {
        return jdbc.sql("select count(*) from identity.session")
                .query(Integer.class)
                .single();
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
