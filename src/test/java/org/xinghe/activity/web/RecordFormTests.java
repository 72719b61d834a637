package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.RecordActivity;
import org.xinghe.media.MediaId;

/// What people type becomes a record, or all of its faults at once.
class RecordFormTests {

    @Test
    void zeroIsANumberAndNotApplicableIsNone() {
        var typed = whole();
        typed.set("onSite", "0");
        assertThat(RecordForm.of(typed).read(false, new Faults()))
                .contains(new RecordActivity(
                        0,
                        CountingMethod.HEAD_COUNT,
                        null,
                        null,
                        6,
                        0,
                        "反响热烈。",
                        List.of(),
                        List.of("https://example.org/1", "https://example.org/2")));
    }

    @Test
    void aNumberAndTheBoxTogetherOrNeitherIsAsked() {
        var typed = whole();
        typed.set("onlineNone", "yes");
        typed.set("online", "300");
        typed.set("onSite", "");
        assertThat(faultsOf(typed, false))
                .isEqualTo(Map.of(
                        "onSite", "activity.fault.onSite.missing",
                        "online", "activity.fault.online.both"));
    }

    @Test
    void oneBadValueDoesNotHideTheOthers() {
        var typed = whole();
        typed.set("onSite", "一百多");
        typed.remove("onSiteMethod");
        typed.set("scienceWorkers", "-3");
        typed.set("volunteers", "");
        typed.set("text", " ");
        typed.set("pressLinks", "https://example.org\nwww.example.org");
        typed.put(
                "pictures",
                java.util.stream.Stream.generate(() -> MediaId.fresh().toString())
                        .limit(10)
                        .toList());
        assertThat(faultsOf(typed, true))
                .isEqualTo(Map.of(
                        "onSite", "activity.fault.number",
                        "onSiteMethod", "activity.fault.onSite.method",
                        "scienceWorkers", "activity.fault.number",
                        "volunteers", "activity.fault.volunteers.missing",
                        "text", "activity.fault.text",
                        "pictures", "activity.fault.pictures",
                        "pressLinks", "activity.fault.press",
                        "reason", "activity.fault.correction"));
    }

    private static Map<String, String> faultsOf(MultiValueMap<String, String> typed, boolean correcting) {
        var faults = new Faults();
        assertThat(RecordForm.of(typed).read(correcting, faults)).isEmpty();
        return faults.keys();
    }

    private static MultiValueMap<String, String> whole() {
        var typed = new LinkedMultiValueMap<String, String>();
        Map.of(
                        "onSite", "120",
                        "onSiteMethod", "HEAD_COUNT",
                        "onlineNone", "yes",
                        "scienceWorkers", "6",
                        "volunteers", "0",
                        "text", "反响热烈。",
                        "pressLinks", "https://example.org/1\n\n https://example.org/2 ")
                .forEach(typed::set);
        return typed;
    }
}
