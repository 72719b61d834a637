package org.xinghe.desk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CampaignFamilyTests {

    @Test
    void campaignsThatDifferInYearAndOrdinalOnlyAreOfOneFamily() {
        assertThat(CampaignFamily.areRelated("2022年“全国科技工作者日”活动", "2023年度“全国科技工作者日”活动"))
                .isTrue();
        assertThat(CampaignFamily.areRelated("第六个“全国科技工作者日”活动", "第七个全国科技工作者日活动"))
                .isTrue();
        assertThat(CampaignFamily.areRelated("2022年全国科技活动周", "2022年全国科普日")).isFalse();
    }
}
