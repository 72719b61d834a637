package org.xinghe.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.RecordActivity;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.UnitKind;

/// What units put on record: figures that spread as real ones do, some without saying how they were counted.
final class RecordWords {

    private static final List<CountingMethod> ON_SITE = List.of(
            CountingMethod.HEAD_COUNT,
            CountingMethod.HEAD_COUNT,
            CountingMethod.REGISTRATION,
            CountingMethod.REGISTRATION,
            CountingMethod.ESTIMATE,
            CountingMethod.TICKETS,
            CountingMethod.GATE_COUNTER);

    private static final List<String> FIRST = List.of(
            "活动按计划举办，秩序良好，现场提问踊跃。",
            "到场的大多是附近居民和学生，很多人听完没有马上离开。",
            "专家讲解清楚，参与者动手环节最受欢迎。",
            "活动比预想的热闹，原定的座位不够，临时加了凳子。",
            "天气不太好，来的人比报名的少一些，交流反而更充分。",
            "现场登记了一批问题，当场答复了大部分。");

    private static final List<String> SECOND = List.of(
            "没能当场答复的已列入清单，由专人跟进。",
            "有参与者建议以后放在周末，方便带孩子来。",
            "合作单位希望下半年再办一场。",
            "志愿者反映讲解词还可以再短一些，下次改进。",
            "资料已经整理好，放在网上供大家下载。",
            "总体花费低于预算，场地由合作单位免费提供。");

    private final Chance chance;

    RecordWords(Chance chance) {
        this.chance = chance;
    }

    RecordActivity of(PlanActivity plan, UnitKind kind, List<MediaId> pictures, LocalDate day) {
        var sessions = plan.sessions().size();
        @Nullable Integer onSite = plan.mode() == Mode.ONLINE ? null : chance.about(usual(plan, kind)) * sessions;
        @Nullable Integer online = plan.mode() == Mode.OFFLINE ? null : chance.about(usual(kind) * 12) * sessions;
        var counted = !chance.percent(5);
        var workers = plan.mode() == Mode.ONLINE ? chance.between(1, 6) : Math.min(300, chance.about(14));
        return new RecordActivity(
                onSite,
                counted && onSite != null ? chance.of(ON_SITE) : null,
                online,
                counted && online != null ? CountingMethod.PLATFORM : null,
                workers,
                plan.mode() == Mode.ONLINE ? 0 : chance.between(0, 24),
                chance.of(FIRST) + chance.of(SECOND),
                some(pictures),
                chance.percent(16) ? List.of(pressLink(day)) : List.of());
    }

    private List<MediaId> some(List<MediaId> pictures) {
        if (pictures.isEmpty() || chance.percent(35)) {
            return List.of();
        }
        var chosen = new ArrayList<>(chance.shuffled(pictures));
        return List.copyOf(chosen.subList(0, Math.min(chosen.size(), chance.between(1, 3))));
    }

    private String pressLink(LocalDate day) {
        return "https://news.example.com/%s/%05d".formatted(day, chance.between(100, 99_999));
    }

    /// Small circles stay small, whoever invites.
    private static int usual(PlanActivity plan, UnitKind kind) {
        return plan.title().matches(".*(工作坊|沙龙|座谈会|对接会|圆桌|慰问|对话|餐会|咨询会|会诊|互访).*") ? 32 : usual(kind);
    }

    /// About how many come to one session.
    private static int usual(UnitKind kind) {
        return switch (kind) {
            case PROVINCE_ASSOCIATION, PROVINCE_DEPARTMENT -> 320;
            case CITY_ASSOCIATION -> 210;
            case CITY_BUREAU, UNIVERSITY_ASSOCIATION, UNIVERSITY, SCIENCE_BASE -> 130;
            case COUNTY_ASSOCIATION, COUNTY_BUREAU, SCHOOL -> 110;
            case SOCIETY, TRADE_ASSOCIATION, RESEARCH_ASSOCIATION, MEDIA -> 70;
            case ENTERPRISE_ASSOCIATION, ENTERPRISE, RESEARCH_INSTITUTE, OTHER -> 50;
        };
    }
}
