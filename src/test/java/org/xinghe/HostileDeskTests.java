package org.xinghe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.organisation.Posts;
import org.xinghe.testing.Province;

/// The notice desk against strangers: what belongs to others is not there for them, and no form of it falls over
/// whatever is sent.
@SpringBootTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
class HostileDeskTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(930);
    private static final String UNKNOWN = "11111111-2222-7333-8444-555555555555";

    /// What the officers, the coordinator of one unit and the administrators may open, and nobody else.
    private static final List<String> OTHERS_PAGES = List.of(
            "/desk/notices/{notice}/burden",
            "/desk/notices/{notice}/changes",
            "/desk/notices/{notice}/changes/new",
            "/desk/notices/{notice}/duties",
            "/desk/notices/{notice}/forwardings?unit={unit}",
            "/desk/notices/{notice}/questions",
            "/desk/notices/{notice}/receipts",
            "/desk/notices/{notice}/receipts.xlsx",
            "/desk/notices/{notice}/recipients",
            "/desk/notices/{notice}/routes",
            "/desk/notices/{notice}/supplements/new",
            "/desk/campaigns/{campaign}/board.xlsx",
            "/desk/campaigns/{campaign}/brands",
            "/desk/campaigns/{campaign}/brands.xlsx",
            "/desk/campaigns/{campaign}/next-year",
            "/desk/brands/new?campaign={campaign}&unit={unit}",
            "/desk/duties/{duty}/units/{unit}",
            "/desk/posts/{post}/handover",
            "/desk/units/{unit}/posts/{post}/delegations/new",
            "/desk/units/{unit}/change",
            "/desk/units/{unit}/split",
            "/desk/units/{unit}/messenger",
            "/desk/notices/drafts",
            "/desk/notices/drafts/new",
            "/desk/notices/register",
            "/desk/outbox",
            "/desk/calendar/holidays",
            "/desk/calendar/holidays/template");

    /// Every form of the notice desk, with what it needs to be more than an empty one.
    private static final List<String> FORMS = List.of(
            "/desk/notices/{notice}/burden/acknowledgement?",
            "/desk/notices/{notice}/burden/cap?minutes=30",
            "/desk/notices/{notice}/changes/confirmation?",
            "/desk/notices/{notice}/changes/comparison?",
            "/desk/notices/{notice}/changes/information?everybody=true",
            "/desk/notices/{notice}/changes/removals?duty={duty}",
            "/desk/notices/{notice}/changes/additions?what=星&version=0&rule=EVERYBODY&kind=ACTIVITY",
            "/desk/notices/{notice}/changes/{duty}/confirmation?version=0",
            "/desk/notices/{notice}/duties/cells?duty={duty}&column=WHAT&text=星&seen=0",
            "/desk/notices/{notice}/duties/block?text=星&seen=0",
            "/desk/notices/{notice}/duties/bulk?scope=all&seen=0",
            "/desk/notices/{notice}/duties/undo?",
            "/desk/notices/{notice}/duties/redo?",
            "/desk/notices/{notice}/forwarding-range?range=COUNTY",
            "/desk/notices/{notice}/forwardings?by={unit}&seen=0&text=星&to={unit}&send=true",
            "/desk/notices/{notice}/number?",
            "/desk/notices/{notice}/withdrawal?reason=星",
            "/desk/notices/{notice}/reopening?",
            "/desk/notices/{notice}/reminders?",
            "/desk/notices/{notice}/urgent-reminders?",
            "/desk/notices/{notice}/questions?unit={unit}&sentence=s1-0&text=星",
            "/desk/notices/{notice}/supplements?",
            "/desk/campaigns/{campaign}/next-year?",
            "/desk/brands?campaign={campaign}&unit={unit}&name=星&sentence=星&since=2019&seen=0",
            "/desk/duties/{duty}/units/{unit}/statement?how=星",
            "/desk/duties/{duty}/units/{unit}/statement/withdrawal?",
            "/desk/duties/{duty}/units/{unit}/extension?until=2099-01-01&reason=星",
            "/desk/posts/{post}/handover/note?version=0&text=星",
            "/desk/posts/{post}/handover/dismissal?",
            "/desk/units/{unit}/posts/{post}/delegations?name=星&signInName=star&until=2099-01-01",
            "/desk/units/{unit}/delegations/" + UNKNOWN + "/end?",
            "/desk/units/{unit}/names?name=星&version=0",
            "/desk/units/{unit}/merger?into={unit}",
            "/desk/units/{unit}/closure?sure=yes",
            "/desk/units/{unit}/split?",
            "/desk/units/{unit}/messenger?address=https://example.org&active=true",
            "/desk/units/{unit}/messenger/secrets?",
            "/desk/units/{unit}/messenger/removal?",
            "/desk/notices/drafts?",
            "/desk/notices/register/series?code=星科",
            "/desk/outbox/holds?view=coming&all=yes",
            "/desk/outbox/drops?view=coming&all=yes&reason=星",
            "/desk/calendar/holidays?year=2030&source=星&text=2030-01-01");

    private final ApplicationContext beans;
    private final MockMvc web;
    private final UserDetailsService signIns;

    HostileDeskTests(ApplicationContext beans, MockMvc web, UserDetailsService signIns) {
        this.beans = beans;
        this.web = web;
        this.signIns = signIns;
    }

    @Test
    void whatBelongsToOthersIsNotFoundByAnotherUnitAndAsksNobodyKnownToSignIn() throws Exception {
        var things = things();
        var open = new LinkedHashMap<String, Integer>();
        for (var page : OTHERS_PAGES) {
            var path = filled(page, things);
            open.put(page, statusOf("society", get(path)));
            web.perform(get(path)).andExpect(redirectedUrl("/sign-in"));
        }
        open.values().removeIf(status -> status == 404);
        assertThat(open).isEmpty();
    }

    @Test
    void noFormOfOthersIsTakenFromAnotherUnit() throws Exception {
        var things = things();
        var taken = new LinkedHashMap<String, Integer>();
        for (var form : FORMS) {
            taken.put(form, statusOf("society", post(filled(form, things)).with(csrf())));
        }
        taken.values().removeIf(status -> status == 404);
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "taiyuan", "taiyuan.leader"})
    void aFormWithoutItsFieldsOrWithRubbishInThemNeverFallsOver(String who) throws Exception {
        var things = things();
        var fallen = new LinkedHashMap<String, Integer>();
        for (var form : FORMS) {
            var path = filled(form, things).split("\\?", 2)[0];
            if (path.endsWith("/secrets") || path.endsWith("/removal")) {
                continue;
            }
            fallen.put(form + " empty", statusOf(who, post(path).with(csrf())));
            for (var rubbish :
                    List.of("no-identity", UNKNOWN, "<b onclick=x>\0'\"", "-99999999999", "星".repeat(9000))) {
                var sent = post(path).with(csrf());
                for (var field : form.split("\\?", 2)[1].split("&")) {
                    sent.param(field.split("=")[0], rubbish);
                }
                fallen.put(form + " " + rubbish.substring(0, 5), statusOf(who, sent));
            }
        }
        fallen.values().removeIf(status -> status < 500);
        assertThat(fallen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/activities?text=%ED%A0%BD", "/sign-in?x=%FF", "/?x=%C3"})
    void aQueryThatIsNoTextIsRefused(String address) throws Exception {
        web.perform(get(URI.create(address))).andExpect(status().isBadRequest());
        web.perform(get(URI.create("/activities?text=%E5%A4%AA"))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deadlines/%s.ics", "/unsubscribe/%s", "/desk/messages/digests/%s", "/desk/outbox/%s"})
    void whatIsOpenedByATokenOrAnIdentityOpensToNoGuess(String path) throws Exception {
        Province.in(beans);
        for (var guess : List.of("x", UNKNOWN, "A".repeat(43), "a.b.c", "<b>", "星")) {
            assertThat(statusOf("taiyuan", get(path.formatted(guess)))).isEqualTo(404);
        }
    }

    private Map<String, String> things() {
        var province = Province.in(beans);
        var campaign = province.releasedCampaign("晋科协测〔2022〕%d号".formatted(NUMBERS.incrementAndGet()));
        var unit = province.unit("太原市科学技术协会");
        var notice = beans.getBean(Campaigns.class).require(campaign).notice();
        var post = beans.getBean(Posts.class).at(List.of(unit)).getFirst();
        var duty = beans.getBean(Duties.class).of(campaign).getFirst();
        return Map.of(
                "notice", notice.toString(),
                "campaign", campaign.toString(),
                "unit", unit.toString(),
                "post", post.id().toString(),
                "duty", duty.id().toString());
    }

    private static String filled(String path, Map<String, String> things) {
        var filled = path;
        for (var thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return filled;
    }

    private int statusOf(String who, MockHttpServletRequestBuilder request) throws Exception {
        var signedIn = request.with(user(Objects.requireNonNull(signIns.loadUserByUsername(who))));
        return web.perform(signedIn).andReturn().getResponse().getStatus();
    }
}
