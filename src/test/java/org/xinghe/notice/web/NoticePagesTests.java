package org.xinghe.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.notice.web.NoticesAtDesk.number;
import static org.xinghe.notice.web.NoticesAtDesk.path;
import static org.xinghe.notice.web.NoticesAtDesk.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.campaign.Campaigns;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.Releases;
import org.xinghe.testing.SignedIn;

/// A notice is signed, released and received, and shown to nobody else.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(SignedIn.class)
class NoticePagesTests {

    private final Notices notices;
    private final NoticeFacts facts;
    private final Releases releases;
    private final Receipts receipts;
    private final Campaigns campaigns;
    private final NoticesAtDesk desk;

    NoticePagesTests(
            ApplicationContext beans,
            Notices notices,
            NoticeFacts facts,
            Releases releases,
            Receipts receipts,
            Campaigns campaigns) {
        this.notices = notices;
        this.facts = facts;
        this.releases = releases;
        this.receipts = receipts;
        this.campaigns = campaigns;
        this.desk = new NoticesAtDesk(beans);
    }

    @Test
    void aNoticeIsSignedReleasedReadAndReceivedOnPages() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        desk.as("officer", post(path(notice) + "/release"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("山西省科学技术协会还没有会签"), containsString("没有印发"))));
        sign("leader.association", notice, "山西省科学技术协会").andExpect(status().isSeeOther());
        desk.as("leader.department", get(path(notice) + "/release"))
                .andExpect(content().string(allOf(containsString("叶明川，"), containsString("尚未会签"))));
        sign("leader.department", notice, "山西省科学技术厅").andExpect(status().isSeeOther());
        desk.as("officer", post(path(notice) + "/release")).andExpect(redirectedUrl(path(notice) + "/release"));

        desk.as("taiyuan", get("/desk/inbox-notices")).andExpect(says("待签收"));
        desk.as("taiyuan", get(path(notice) + "/letter"))
                .andExpect(content().string(allOf(containsString("尚未签收"), containsString("0351-5550161"))));
        var unit = desk.province.unit("太原市科学技术协会").toString();
        desk.as("taiyuan", post(path(notice) + "/letter/receipts").param("unit", unit))
                .andExpect(redirectedUrl(path(notice) + "/letter"));
        desk.as("taiyuan.leader", post(path(notice) + "/letter/receipts").param("unit", unit));
        desk.as("taiyuan.leader", get(path(notice) + "/letter")).andExpect(says("先前已由 太联络"));

        var all = receipts.of(notice).size();
        desk.as("officer", get(path(notice)))
                .andExpect(content()
                        .string(allOf(containsString("送达 %d 家单位".formatted(all)), not(containsString("太联络")))));
        desk.as("officer", get(path(notice) + "/receipts").param("show", "missing"))
                .andExpect(content()
                        .string(allOf(
                                containsString("已签收 1 家，未签收 %d 家".formatted(all - 1)),
                                not(containsString("太原市科学技术协会</th>")),
                                containsString("太原市科学技术局"))));
        desk.as("officer", post(path(notice) + "/reminders")).andExpect(status().isSeeOther());
        desk.as("officer", get(path(notice) + "/receipts")).andExpect(says("已记下：%d 家未签收的单位".formatted(all - 1)));
        desk.as("officer", get(path(notice) + "/receipts.xlsx"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsByteArray()).startsWith('P', 'K'));
    }

    @Test
    void aSignatureForWhatChangedMeanwhileIsNotTaken() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        desk.as(
                        "leader.association",
                        post(path(notice) + "/signatures")
                                .param("unit", desk.province.unit("山西省科学技术协会").toString())
                                .param("seen", "0"))
                .andExpect(status().isConflict())
                .andExpect(says("没有会签。请看过现在的内容后再签"));
        assertThat(releases.signaturesOf(notice)).isEmpty();
    }

    @Test
    void aStrangerFindsNoneOfThePages() throws Exception {
        var draft = desk.taken();
        for (var page : List.of(
                "", "/facts", "/recipients", "/release", "/receipts", "/receipts.xlsx", "/letter", "/original")) {
            desk.as("taiyuan", get(path(draft) + page)).andExpect(status().isNotFound());
        }
        for (var act : List.of(
                "/facts/0/confirmation",
                "/facts/0/correction",
                "/facts/0/removal",
                "/facts/confirmation",
                "/facts/additions",
                "/recipients/0/choice",
                "/release",
                "/signatures",
                "/reminders",
                "/letter/receipts")) {
            desk.as(
                            "taiyuan",
                            post(path(draft) + act)
                                    .param("seen", "0")
                                    .param("value", "x")
                                    .param("kind", "CONTACT")
                                    .param(
                                            "unit",
                                            desk.province.unit("太原市科学技术协会").toString()))
                    .andExpect(status().isNotFound());
        }
        assertThat(facts.of(draft)).allMatch(NoticeFact::isOpen);
        desk.as("taiyuan", get("/desk/notices")).andExpect(content().string(not(containsString(draft.toString()))));
    }

    @Test
    void aRecipientReadsTheLetterAndNothingElse() throws Exception {
        var notice = campaigns.require(desk.province.releasedCampaign(number())).notice();
        desk.as("taiyuan", get(path(notice) + "/letter")).andExpect(status().isOk());
        desk.as("taiyuan", get(path(notice) + "/original")).andExpect(status().isOk());
        for (var page : List.of("", "/facts", "/recipients", "/release", "/receipts", "/receipts.xlsx")) {
            desk.as("taiyuan", get(path(notice) + page)).andExpect(status().isNotFound());
        }
        desk.as(
                        "taiyuan",
                        post(path(notice) + "/letter/receipts")
                                .param("unit", desk.province.unit("大同市科学技术协会").toString()))
                .andExpect(status().isNotFound());
    }

    private ResultActions sign(String person, NoticeId notice, String issuer) throws Exception {
        return desk.as(
                person,
                post(path(notice) + "/signatures")
                        .param("unit", desk.province.unit(issuer).toString())
                        .param("seen", String.valueOf(notices.require(notice).version())));
    }
}
