package org.xinghe.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.campaign.Campaigns;
import org.xinghe.portal.web.PublicStory.Wish;
import tools.jackson.databind.json.JsonMapper;

/// What the public pages say.
class PortalPagesTests extends PortalTest {

    PortalPagesTests(ApplicationContext beans, JdbcClient jdbc, MockMvc web) {
        super(beans, jdbc, web);
    }

    @Test
    void theFrontShowsTheCampaignWithWhatIsNearAndHowManyEverywhere() throws Exception {
        var story = PublicStory.in(beans, "晋科协门〔2022〕11号");
        var held = story.held(Wish.taiyuan("前几天的报告会", PublicStory.at(20, 9)), 120, 1);
        story.published(Wish.taiyuan("明天的座谈会", PublicStory.at(28, 9)));

        var page = page("/campaigns/2022-11");

        assertThat(page)
                .contains("2022年“全国科技工作者日”系列活动", "矢志创新、服务人民", "2022年5月中旬-6月上旬", "山西省科学技术协会", "山西省科学技术厅")
                .contains("现有 2 项", "近期活动", "明天的座谈会", "前几天的报告会", "循迹溯源、再启新程")
                .contains("现场人次的计数方法：按报名签到 120。", "线上观看的计数方法：平台显示 2,400。");
        assertThat(page.indexOf("明天的座谈会")).isLessThan(page.indexOf("前几天的报告会"));
        assertThat(page).contains("/media/" + pictureOf(held) + "/page.jpg");
        assertThat(page("/")).contains("/campaigns/");
        assertThat(get404("/campaigns/9999-1")).isTrue();
    }

    @Test
    void theListIsFilteredByWhatStandsInTheAddress() throws Exception {
        var story = PublicStory.in(beans, "晋科协门〔2022〕14号");
        var taiyuan = Wish.taiyuan("太原十四号讲座", PublicStory.at(28, 9));
        story.published(taiyuan);
        story.published(new Wish(
                "大同市科学技术协会",
                "datong",
                org.xinghe.organisation.RegionCode.of("140200"),
                "大同十四号展映",
                "线上",
                PublicStory.at(31, 19),
                Mode.ONLINE,
                3));
        var campaign = "/activities?campaign=2022-14";

        assertThat(titles(campaign)).containsExactly("太原十四号讲座", "大同十四号展映");
        assertThat(titles(campaign + "&city=140200")).containsExactly("大同十四号展映");
        assertThat(titles(campaign + "&to=2022-05-28")).containsExactly("太原十四号讲座");
        assertThat(titles(campaign + "&from=2022-06-30&to=2022-05-30")).containsExactly("大同十四号展映");
        assertThat(titles(campaign + "&mode=OFFLINE")).containsExactly("太原十四号讲座");
        assertThat(titles(campaign + "&text=" + encoded("展映"))).containsExactly("大同十四号展映");
        assertThat(titles(campaign + "&strand=" + positionOfStrand(story, 3))).containsExactly("大同十四号展映");
        assertThat(page(campaign + "&city=140300")).contains("没有符合条件的活动", "查看全部活动");
        assertThat(page(campaign + "&city=140200"))
                .contains("找到 1 项活动")
                .contains("/calendar.ics?campaign=2022-14&amp;city=140200");
    }

    @Test
    void anAddressThatMakesNoSenseStillGivesAPage() throws Exception {
        PublicStory.in(beans, "晋科协门〔2022〕15号").published(Wish.taiyuan("十五号活动", PublicStory.at(28, 9)));

        for (var query : List.of(
                "from=abc",
                "from=%2B999999999-12-31",
                "to=0000-01-01",
                "page=-1",
                "page=999999",
                "page=99999999999999999999",
                "mode=XYZ",
                "mode=ONLINE&mode=OFFLINE",
                "city=xx",
                "city=999999",
                "strand=99999",
                "campaign=%27%3B--",
                "month=2022-13",
                "month=%2B999999-01",
                "text=%00%25_%5C",
                "text=%F0%9F%8C%8C",
                "text=" + "长".repeat(10_000))) {
            for (var path : List.of("/activities", "/calendar", "/calendar.ics")) {
                assertThat(answer(path + "?" + query).getStatus())
                        .as(path + "?" + query.substring(0, Math.min(40, query.length())))
                        .isEqualTo(200);
            }
        }
        assertThat(page("/activities?from=abc&mode=XYZ")).contains("以下条件无法识别，已忽略：", "开始日期", "活动方式", "十五号活动");
    }

    @Test
    void theActivityPageSaysAllThatIsKnownAndHowItIsKnown() throws Exception {
        var story = PublicStory.in(beans, "晋科协门〔2022〕16号");
        var wish = Wish.taiyuan("十六号报告会 <b>&</b> \"引号\"", PublicStory.at(20, 9));
        var slug = slugOf(story.held(wish, 121, 5, 6));

        var page = page("/activities/" + slug);

        assertThat(page)
                .contains("十六号报告会 &lt;b&gt;&amp;&lt;/b&gt;")
                .contains("已举办", "5月20日 周五 09:00–11:00", "太原市 · 太原市科技馆报告厅", "滨河路18号")
                .contains("太原市科学技术协会", "公众、青少年及科技工作者", "王晓宁 0351-5550199")
                .contains("报告围绕身边的科学展开", "自报 · 现场清点", "自报 · 平台显示")
                .contains("rel=\"noopener nofollow external\"", "坐满听众的报告厅")
                .contains("<link rel=\"canonical\" href=\"https://star.example.org/activities/" + slug + "\">")
                .contains("property=\"og:image\" content=\"https://star.example.org/media/");
        var data = eventIn(page);
        assertThat(data.get("name").asString()).isEqualTo(wish.title());
        assertThat(data.get("startDate").asString()).isEqualTo("2022-05-20T09:00:00+08:00");
        assertThat(data.get("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(data.at("/location/name").asString()).isEqualTo("太原市科技馆报告厅");
    }

    @Test
    void anActivityThatWasCalledOffStaysAtItsAddressAndNowhereElse() throws Exception {
        var story = PublicStory.in(beans, "晋科协门〔2022〕17号");
        var wish = Wish.taiyuan("十七号健步走", PublicStory.at(29, 7));
        var id = story.published(wish);
        story.callOff(id, wish, "当日有雷雨大风");

        assertThat(page("/activities/" + slugOf(id))).contains("已取消", "活动已取消：当日有雷雨大风", "EventCancelled");
        assertThat(page("/activities?text=" + encoded("十七号"))).doesNotContain(slugOf(id));
        assertThat(page("/calendar?month=2022-05")).doesNotContain(slugOf(id));
        assertThat(page("/sitemap.xml")).doesNotContain(slugOf(id));
    }

    @Test
    void thePagesSpeakEnglishToWhoAsksForIt() throws Exception {
        PublicStory.in(beans, "晋科协门〔2022〕19号").published(Wish.taiyuan("十九号活动", PublicStory.at(28, 9)));
        var english = web.perform(get("/campaigns/2022-19").cookie(new jakarta.servlet.http.Cookie("language", "en")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(english).contains("lang=\"en\"", "Coming up", "Sat 28 May 09:00", "The programme", "1 activity");
        assertThat(english).doesNotContain("近期活动", "portal.");
    }

    @Test
    void howAPersonCountsIsAlwaysSaidInWords() {
        for (var language : org.xinghe.web.Language.values()) {
            var words = new org.xinghe.web.Words(beans, language);
            for (var method : CountingMethod.values()) {
                assertThat(words.find("portal.method." + method)).isPresent();
            }
            for (var mode : Mode.values()) {
                assertThat(words.find("portal.mode." + mode)).isPresent();
            }
        }
    }

    private tools.jackson.databind.JsonNode eventIn(String page) {
        var script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(script.find()).isTrue();
        return JsonMapper.shared().readTree(script.group(1));
    }

    private List<String> titles(String path) throws Exception {
        return Pattern.compile("card-title\"[^>]*><a [^>]*>(.*?)</a>")
                .matcher(page(path))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private int positionOfStrand(PublicStory story, int index) {
        return beans.getBean(Campaigns.class).strandsOf(story.campaign).stream()
                .filter(strand -> !strand.isItem())
                .toList()
                .get(index)
                .position();
    }

    private String pictureOf(ActivityId id) {
        return jdbc.sql("select media from activity.record_picture where activity = :id and position = 0")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
