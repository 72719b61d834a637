package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.activity.web.ActivitiesAtDesk.freshTitle;
import static org.xinghe.activity.web.ActivitiesAtDesk.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.beneficiary.Beneficiaries;
import org.xinghe.activity.beneficiary.BeneficiaryFigure;
import org.xinghe.activity.beneficiary.BeneficiaryFigures;
import org.xinghe.activity.beneficiary.BeneficiaryGroup;
import org.xinghe.activity.beneficiary.CountedAs;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.RegionCode;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.SignedIn;

/// Whom a record reached: typed with it, never added across kinds of numbers, and without a method in no total.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class})
class BeneficiaryPagesTests {

    private static final RegionCode XIAODIAN = RegionCode.of("140105");

    private final ActivitiesAtDesk desk;
    private final Beneficiaries beneficiaries;
    private final BeneficiaryFigures figures;

    BeneficiaryPagesTests(ApplicationContext beans, Beneficiaries beneficiaries, BeneficiaryFigures figures) {
        this.desk = new ActivitiesAtDesk(beans);
        this.beneficiaries = beneficiaries;
        this.figures = figures;
    }

    @Test
    void linesOfARecordAreKeptAndOnlyCountedOnesEnterATotalEachKindByItself() throws Exception {
        var before = BeneficiaryFigures.totals(figures.of(desk.campaign));
        var path = recorded(lines(
                "YOUNG",
                "140105",
                "40",
                "PERSON_TIMES",
                "HEAD_COUNT",
                "FARMERS",
                "140105",
                "9",
                "PERSONS",
                "REGISTRATION",
                "ELDERLY",
                "140105",
                "500",
                "PERSON_TIMES",
                ""));

        var after = BeneficiaryFigures.totals(figures.of(desk.campaign));
        assertThat(grown(before, after, CountedAs.PERSON_TIMES)).isEqualTo(40);
        assertThat(grown(before, after, CountedAs.PERSONS)).isEqualTo(9);
        assertThat(grown(before, after, CountedAs.VIEWERS)).isZero();
        assertThat(figures.of(desk.campaign, List.of(desk.unit())))
                .anyMatch(figure -> figure.group() == BeneficiaryGroup.ELDERLY && !figure.counts());
        assertThat(figures.of(desk.campaign, List.of())).isEmpty();
        assertThat(beneficiaries.of(ActivitiesAtDesk.idOf(path)).getFirst().method())
                .isEqualTo(CountingMethod.HEAD_COUNT);

        desk.page("taiyuan", "/desk/beneficiaries")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("老年人")))
                .andExpect(content().string(containsString("未说明")))
                .andExpect(content().string(containsString("新参加还是再次参加：未知")));
        desk.page("datong", "/desk/beneficiaries").andExpect(content().string(not(containsString("小店区"))));
        var sheet = (SheetOutcome.Read) Sheets.read(desk.page("officer", "/desk/beneficiaries/download.xlsx")
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        assertThat(sheet.rows()).hasSize(figures.of(desk.campaign).size());
    }

    @Test
    void aLineThatSaysTooLittleComesBackWithAllThatWasTyped() throws Exception {
        var path = desk.published(freshTitle());
        var typed = new HashMap<>(record(Map.of("version", desk.versionOf(path))));
        typed.putAll(Map.of("number1", "12", "group1", "NOBODY", "region1", "140105", "counted1", "PERSONS"));
        desk.send("taiyuan", path + "/record", typed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("受益人群第 1 类")))
                .andExpect(content().string(containsString("value=\"12\"")));
        assertThat(beneficiaries.of(ActivitiesAtDesk.idOf(path))).isEmpty();
    }

    @Test
    void whatIsNotOnRecordIsInNoFigure() throws Exception {
        var path = desk.published(freshTitle());
        var id = ActivitiesAtDesk.idOf(path);
        var before = figures.of(desk.campaign);
        desk.province
                .person("taiyuan")
                .run(() -> beneficiaries.replace(
                        id,
                        List.of(new org.xinghe.activity.beneficiary.BeneficiaryLine(
                                BeneficiaryGroup.OTHER, XIAODIAN, 7, CountedAs.VIEWERS, CountingMethod.PLATFORM))));
        assertThat(figures.of(desk.campaign)).isEqualTo(before);
        assertThat(before)
                .noneMatch(figure -> figure.equals(new BeneficiaryFigure(
                        BeneficiaryGroup.OTHER, XIAODIAN, CountedAs.VIEWERS, CountingMethod.PLATFORM, 7, 1)));
    }

    private String recorded(Map<String, String> lines) throws Exception {
        var path = desk.published(freshTitle());
        var typed = new HashMap<>(record(Map.of("version", desk.versionOf(path))));
        typed.putAll(lines);
        desk.send("taiyuan", path + "/record", typed).andExpect(status().isSeeOther());
        return path;
    }

    private static Map<String, String> lines(String... values) {
        var typed = new HashMap<String, String>();
        for (var at = 0; at < values.length; at += 5) {
            var line = at / 5 + 1;
            typed.put("group" + line, values[at]);
            typed.put("region" + line, values[at + 1]);
            typed.put("number" + line, values[at + 2]);
            typed.put("counted" + line, values[at + 3]);
            typed.put("method" + line, values[at + 4]);
        }
        return typed;
    }

    private static long grown(Map<CountedAs, Long> before, Map<CountedAs, Long> after, CountedAs counted) {
        return after.getOrDefault(counted, 0L) - before.getOrDefault(counted, 0L);
    }
}
