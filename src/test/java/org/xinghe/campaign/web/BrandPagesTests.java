package org.xinghe.campaign.web;

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

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.brand.Brands;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.SheetRow;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.UnitId;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// A brand is registered, approved and found in the matrix, on pages.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(SignedIn.class)
class BrandPagesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Brands brands;
    private final SignedIn people;
    private final Province province;
    private final UnitId taiyuan;

    BrandPagesTests(ApplicationContext beans, Brands brands, SignedIn people) {
        this.brands = brands;
        this.people = people;
        this.province = Province.in(beans);
        this.taiyuan = province.unit("太原市科学技术协会");
    }

    @Test
    void aBrandComesFromTheCoordinatorsDeskIntoTheMatrixAndItsWorkbook() throws Exception {
        var campaign = campaign();
        var list = "/desk/brands?campaign=" + campaign;
        people.as("taiyuan", get(list)).andExpect(content().string(containsString("本单位还没有登记品牌")));
        people.as("taiyuan", get("/desk/brands/new?campaign=%s&unit=%s".formatted(campaign, taiyuan)))
                .andExpect(content().string(containsString("保存，交负责人确认")));
        people.as("taiyuan", brand(campaign, "<b>夜市</b>")).andExpect(redirectedUrl(list));
        var id = province.as("taiyuan", () -> brands.mine(campaign)).getFirst().id();
        people.as("taiyuan.leader", get(list))
                .andExpect(content()
                        .string(allOf(
                                containsString("&lt;b&gt;夜市"),
                                containsString("待负责人确认"),
                                containsString("/desk/brands/%s/approval".formatted(id)))));
        people.as("taiyuan", post("/desk/brands/%s/approval".formatted(id)).param("seen", "0"))
                .andExpect(status().isNotFound());
        people.as(
                        "taiyuan.leader",
                        post("/desk/brands/%s/approval".formatted(id)).param("seen", "0"))
                .andExpect(redirectedUrl(list));

        var path = "/desk/campaigns/%s/brands".formatted(campaign);
        people.as("officer", get(path))
                .andExpect(content()
                        .string(allOf(
                                containsString("16 家单位 × 8 个板块，1 家单位共有 1 个品牌，空格 127 个"),
                                containsString("&lt;b&gt;夜市"))));
        people.as("officer", get(path + "?kind=CITY_BUREAU&city="))
                .andExpect(content().string(allOf(containsString("大同市科学技术局"), not(containsString("&lt;b&gt;夜市")))));
        var sheet = people.as("officer", get(path + ".xlsx"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(((SheetOutcome.Read) Sheets.read(sheet)).rows())
                .hasSize(16)
                .extracting(SheetRow::cells)
                .anySatisfy(cells -> assertThat(cells).startsWith("太原市科学技术协会").contains("<b>夜市</b>"));
        people.as("taiyuan", get(path)).andExpect(status().isNotFound());
        people.as("taiyuan", get(path + ".xlsx")).andExpect(status().isNotFound());
    }

    @Test
    void aBrandThatIsNotRightComesBackWithWhatWasTyped() throws Exception {
        var campaign = campaign();
        people.as(
                        "taiyuan",
                        post("/desk/brands")
                                .param("campaign", campaign.toString())
                                .param("unit", taiyuan.toString())
                                .param("seen", "0")
                                .param("name", "没有板块的品牌"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("请选择所属板块"), containsString("没有板块的品牌"))));
        people.as("taiyuan", brand(campaign, "名".repeat(31)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("品牌名称请写 1 到 30 字")));
    }

    @Test
    void theSecondWriterSeesWhatTheFirstSaved() throws Exception {
        var campaign = campaign();
        people.as("taiyuan", brand(campaign, "第一个名字"));
        var id = province.as("taiyuan", () -> brands.mine(campaign)).getFirst().id();
        people.as("datong", get("/desk/brands/" + id)).andExpect(status().isNotFound());
        people.as("taiyuan.leader", change(id.toString(), campaign, "负责人改的名字")).andExpect(status().isSeeOther());
        people.as("taiyuan", change(id.toString(), campaign, "联络员改的名字"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("负责人改的名字"), containsString("联络员改的名字"))));
        people.as("taiyuan.leader", post("/desk/brands/%s/retirement".formatted(id)))
                .andExpect(status().isSeeOther());
        people.as("taiyuan", get("/desk/brands/" + id)).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder change(String id, CampaignId campaign, String name) {
        return filled(post("/desk/brands/" + id), campaign, name);
    }

    private MockHttpServletRequestBuilder brand(CampaignId campaign, String name) {
        return filled(post("/desk/brands"), campaign, name);
    }

    private MockHttpServletRequestBuilder filled(
            MockHttpServletRequestBuilder request, CampaignId campaign, String name) {
        return request.param("campaign", campaign.toString())
                .param("unit", taiyuan.toString())
                .param("strand", brands.strandsOf(campaign).getFirst().id().toString())
                .param("name", name)
                .param("sentence", "每年五月走进社区的科普活动。")
                .param("since", "2019")
                .param("seen", "0");
    }

    private CampaignId campaign() {
        return province.releasedCampaign("晋科协品〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
    }
}
