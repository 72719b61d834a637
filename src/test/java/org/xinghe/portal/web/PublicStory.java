package org.xinghe.portal.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.media.Media;
import org.xinghe.media.MediaId;
import org.xinghe.media.StoreOutcome;
import org.xinghe.media.StorePicture;
import org.xinghe.organisation.RegionCode;
import org.xinghe.testing.Province;

/// A campaign on 27 May 2022: some of it held, some ahead, some called off, some nobody may see yet.
final class PublicStory {

    static final LocalDateTime NOW = LocalDateTime.of(2022, 5, 27, 10, 0);

    final Province province;
    final CampaignId campaign;

    private final ApplicationContext beans;

    private PublicStory(ApplicationContext beans, String number) {
        this.beans = beans;
        this.province = Province.in(beans);
        this.campaign = province.releasedCampaign(number);
    }

    static PublicStory in(ApplicationContext beans, String number) {
        return new PublicStory(beans, number);
    }

    /// One activity with one session.
    record Wish(
            String unit,
            String by,
            RegionCode city,
            String title,
            String place,
            LocalDateTime at,
            Mode mode,
            int strand) {

        static Wish taiyuan(String title, LocalDateTime at) {
            return new Wish("太原市科学技术协会", "taiyuan", RegionCode.of("140100"), title, "太原市科技馆报告厅", at, Mode.OFFLINE, 0);
        }

        Wish held(Mode how) {
            return new Wish(unit, by, city, title, place, at, how, strand);
        }

        PlannedSession session() {
            return new PlannedSession(
                    at,
                    at.plusHours(2),
                    place,
                    city,
                    "滨河路18号",
                    mode == Mode.OFFLINE ? null : "https://live.example.org/" + strand,
                    120);
        }
    }

    ActivityId draft(Wish wish, List<PlannedSession> sessions, @Nullable MediaId poster) {
        return province.as(
                wish.by(),
                () -> activities()
                        .plan(new PlanActivity(
                                province.unit(wish.unit()),
                                campaign,
                                KindCode.OTHER,
                                strand(wish.strand()),
                                null,
                                wish.title(),
                                "邀请一线科技工作者与公众面对面，讲述科研背后的故事，并安排现场互动体验与答疑。",
                                wish.mode(),
                                "公众、青少年及科技工作者",
                                "王晓宁",
                                "0351-5550199",
                                sessions,
                                poster)));
    }

    ActivityId published(Wish wish) {
        return published(wish, List.of(wish.session()), null);
    }

    ActivityId published(Wish wish, List<PlannedSession> sessions, @Nullable MediaId poster) {
        var id = draft(wish, sessions, poster);
        done(province.as(wish.by(), () -> activities().submit(id)));
        done(province.as(leaderOf(wish), () -> activities().approve(id)));
        return id;
    }

    ActivityId held(Wish wish, int people, long... pictures) {
        var id = published(wish);
        var shown =
                LongStream.of(pictures).mapToObj(seed -> picture(wish, seed)).toList();
        done(province.as(
                wish.by(),
                () -> activities()
                        .record(
                                id,
                                new RecordActivity(
                                        people,
                                        people % 2 == 0 ? CountingMethod.REGISTRATION : CountingMethod.HEAD_COUNT,
                                        people * 20,
                                        CountingMethod.PLATFORM,
                                        people / 10,
                                        people / 20,
                                        "报告围绕身边的科学展开，现场提问踊跃。\n活动结束后，许多家长带着孩子留下来与主讲人交流。",
                                        shown,
                                        List.of("https://news.example.org/2022/kexue")))));
        return id;
    }

    void callOff(ActivityId id, Wish wish, String reason) {
        done(province.as(leaderOf(wish), () -> activities().cancel(id, reason)));
    }

    void sendBack(ActivityId id, Wish wish) {
        done(province.as(wish.by(), () -> activities().submit(id)));
        done(province.as(leaderOf(wish), () -> activities().sendBack(id, "请补充安全措施")));
    }

    MediaId picture(Wish wish, long seed) {
        return province.as(wish.by(), () -> {
            var outcome = beans.getBean(Media.class)
                    .store(new StorePicture(
                            province.unit(wish.unit()), "scene.jpg", DrawnScenes.jpeg(seed), "报告会现场", "坐满听众的报告厅"));
            return ((StoreOutcome.Stored) outcome).id();
        });
    }

    /// The whole of it, for looking at.
    void tell() {
        var cities = List.of(
                new Wish(
                        "太原市科学技术协会",
                        "taiyuan",
                        RegionCode.of("140100"),
                        "“循着科学足迹”寻访活动走进晋阳湖",
                        "晋阳湖公园",
                        at(18, 9),
                        Mode.OFFLINE,
                        0),
                new Wish(
                        "大同市科学技术协会",
                        "datong",
                        RegionCode.of("140200"),
                        "云冈石窟数字化保护主题讲座",
                        "大同市图书馆",
                        at(20, 14),
                        Mode.MIXED,
                        2),
                new Wish(
                        "晋中市科学技术协会",
                        "jinzhong",
                        RegionCode.of("140700"),
                        "科技助农服务团走进太谷",
                        "太谷区番茄小镇",
                        at(22, 9),
                        Mode.OFFLINE,
                        5),
                new Wish(
                        "临汾市科学技术协会",
                        "linfen",
                        RegionCode.of("141000"),
                        "科学家精神报告进校园",
                        "临汾市第三中学",
                        at(24, 15),
                        Mode.OFFLINE,
                        4),
                new Wish(
                        "山西省天文学会",
                        "society",
                        RegionCode.of("140100"),
                        "星空之夜：在城市里认识夏季星空",
                        "省科技馆天象厅",
                        at(25, 20),
                        Mode.OFFLINE,
                        2),
                new Wish(
                        "忻州市科学技术协会",
                        "xinzhou",
                        RegionCode.of("140900"),
                        "五台山生物多样性公众观察日",
                        "五台山植物园",
                        at(26, 8),
                        Mode.OFFLINE,
                        2));
        var people = List.of(186, 243, 95, 412, 127, 64);
        for (var index = 0; index < cities.size(); index++) {
            held(cities.get(index), people.get(index), 10L * index, 10L * index + 1, 10L * index + 2, 10L * index + 3);
        }
        var ahead = new ArrayList<Wish>();
        ahead.add(Wish.taiyuan("“矢志创新、服务人民”主题日活动暨全国科技工作者日线上开幕式", at(30, 9)).held(Mode.MIXED));
        ahead.add(Wish.taiyuan("科普创作者座谈会", at(27, 14)));
        ahead.add(new Wish(
                "吕梁市科学技术协会",
                "lvliang",
                RegionCode.of("141100"),
                "老区科技集市：新品种与新农机展示",
                "吕梁市世纪广场",
                at(28, 9),
                Mode.OFFLINE,
                0));
        ahead.add(new Wish(
                "山西省天文学会", "society", RegionCode.of("140100"), "太阳观测开放日", "省科技馆露天平台", at(29, 10), Mode.OFFLINE, 2));
        ahead.add(new Wish(
                "大同市科学技术协会", "datong", RegionCode.of("140200"), "青年科技工作者短视频展映", "线上", at(31, 19), Mode.ONLINE, 1));
        ahead.add(new Wish(
                "临汾市科学技术协会", "linfen", RegionCode.of("141000"), "防灾减灾科普体验日", "临汾市应急体验馆", at(30, 14), Mode.OFFLINE, 5));
        for (var index = 0; index < ahead.size(); index++) {
            var wish = ahead.get(index);
            published(wish, List.of(wish.session()), index % 2 == 0 ? picture(wish, 100L + index) : null);
        }
        var tour = new Wish(
                "太原市科学技术协会", "taiyuan", RegionCode.of("140100"), "“科学家的书桌”主题展全省巡展", "省科技馆", at(28, 9), Mode.OFFLINE, 4);
        published(
                tour,
                List.of(
                        tour.session(),
                        new PlannedSession(at(31, 9), at(31, 17), "大同市博物馆", RegionCode.of("140200"), "太和路", null, null),
                        new PlannedSession(
                                LocalDateTime.of(2022, 6, 4, 9, 0),
                                LocalDateTime.of(2022, 6, 4, 17, 0),
                                "临汾市博物馆",
                                RegionCode.of("141000"),
                                "平阳街",
                                null,
                                300)),
                picture(tour, 200L));
        var off = Wish.taiyuan("汾河岸边科学健步走", at(29, 7));
        callOff(published(off), off, "气象台预报当日有雷雨大风，为保证安全取消。");
    }

    static LocalDateTime at(int day, int hour) {
        return LocalDate.of(2022, 5, day).atTime(hour, 0);
    }

    private String leaderOf(Wish wish) {
        return wish.by() + ".leader";
    }

    private StrandId strand(int index) {
        return beans.getBean(Campaigns.class).strandsOf(campaign).stream()
                .filter(strand -> !strand.isItem())
                .map(StrandSummary::id)
                .toList()
                .get(index);
    }

    private Activities activities() {
        return beans.getBean(Activities.class);
    }

    private static void done(ActivityOutcome outcome) {
        if (!(outcome instanceof Done)) {
            throw new IllegalStateException("The story stumbled: " + outcome);
        }
    }
}
