package org.xinghe.notice.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.xinghe.notice.forwarding.ReceiptTree.Progress.OPENED;
import static org.xinghe.notice.forwarding.ReceiptTree.Progress.RECEIVED;
import static org.xinghe.notice.forwarding.ReceiptTree.Progress.UNOPENED;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.UnitDuties;
import org.xinghe.notice.NoticeForwarded;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.Releases;
import org.xinghe.notice.forwarding.ForwardOutcome.Drafted;
import org.xinghe.notice.forwarding.ForwardOutcome.Reason;
import org.xinghe.notice.forwarding.ForwardOutcome.Refusal;
import org.xinghe.notice.forwarding.ForwardOutcome.Refused;
import org.xinghe.notice.forwarding.ForwardOutcome.Sent;
import org.xinghe.notice.forwarding.ForwardingRanges.Origin;
import org.xinghe.notice.forwarding.ForwardingRanges.Standing;
import org.xinghe.notice.forwarding.ReceiptTree.Leaf;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.CountedStatements;

/// A city passes a notice on to its counties, as far as the issuers let it go. Each test brings counties of its own.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(CountedStatements.class)
class ForwardingsTests {

    private final Forwardings forwardings;
    private final ForwardingRanges ranges;
    private final ReceiptTrees trees;
    private final Notices notices;
    private final Receipts receipts;
    private final Releases releases;
    private final UnitDuties duties;
    private final Units units;
    private final CountedStatements statements;
    private final Counties counties;
    private final UnitId taiyuan;

    ForwardingsTests(
            ApplicationContext beans,
            Forwardings forwardings,
            ForwardingRanges ranges,
            ReceiptTrees trees,
            Notices notices,
            Receipts receipts,
            Releases releases,
            UnitDuties duties,
            Units units,
            CountedStatements statements) {
        this.forwardings = forwardings;
        this.ranges = ranges;
        this.trees = trees;
        this.notices = notices;
        this.receipts = receipts;
        this.releases = releases;
        this.duties = duties;
        this.units = units;
        this.statements = statements;
        this.counties = new Counties(beans);
        this.taiyuan = counties.province.unit("太原市科学技术协会");
    }

    @Test
    void whatTheCoordinatorWritesTheLeaderSendsOnce(AssertablePublishedEvents events) throws Exception {
        var notice = counties.released();
        var county = counties.county(taiyuan);
        var reader = counties.coordinator(county, "卢听雨");

        var draft = as("taiyuan", () -> drafted(notice, "请于5月25日前报送活动安排。", county));
        assertThatThrownBy(() -> as("taiyuan", () -> forwardings.send(draft))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reader.call(() -> notices.requireSeen(notice))).isInstanceOf(NotFound.class);
        assertThat(as("taiyuan.leader", () -> forwardings.toSend()))
                .extracting(Addendum::id)
                .contains(draft);
        var first = as("taiyuan.leader", () -> forwardings.send(draft));
        var again = as("taiyuan.leader", () -> forwardings.send(draft));

        assertThat(first).isEqualTo(new Sent(draft, 1, true));
        assertThat(again).isEqualTo(new Sent(draft, 1, false));
        assertThat(events.ofType(NoticeForwarded.class))
                .extracting(NoticeForwarded::by, NoticeForwarded::to)
                .containsExactly(tuple(taiyuan, List.of(county)));
        assertThat(reader.call(() -> notices.requireSeen(notice)).id()).isEqualTo(notice);
        assertThat(reader.call(() -> forwardings.chainToMe(notice)))
                .extracting(Addendum::byName, Addendum::text)
                .containsExactly(tuple("太原市科学技术协会", "请于5月25日前报送活动安排。"));
    }

    @Test
    void aForwardedUnitTakesReceiptAndOwesNothing() throws Exception {
        var notice = counties.released();
        var county = counties.county(taiyuan);
        var reader = counties.coordinator(county, "卢听雨");
        var addressed = receipts.of(notice).size();
        forward("taiyuan", "taiyuan.leader", notice, county);

        reader.call(() -> receipts.take(notice, county));

        assertThat(reader.call(duties::mine)).isEmpty();
        assertThat(receipts.of(notice)).hasSize(addressed);
        assertThat(tree(notice).forwarded())
                .extracting(Leaf::unit, Leaf::progress, Leaf::receivedBy)
                .containsExactly(tuple(county, RECEIVED, "卢听雨"));
        var before = as("officer", () -> receipts.remindMissing(notice));
        assertThat(before).isEqualTo(addressed);
    }

    @Test
    void aCountyPassesItOnWithinTheRangeAndTheChainIsShownFromTheTop() throws Exception {
        var notice = counties.confirmed();
        counties.province.as("officer", () -> {
            ranges.set(notice, ForwardingRange.ANY);
            return null;
        });
        counties.province.release(notice);
        var county = counties.county(taiyuan);
        var school = counties.school(county);
        var inCounty = counties.coordinator(county, "卢听雨");
        var inSchool = counties.coordinator(school, "贺青原");
        forward("taiyuan", "taiyuan.leader", notice, county);

        var draft = inCounty.call(() -> drafted(notice, county, "各学校6月1日前开展一次。", school));
        assertThat(inCounty.call(() -> forwardings.send(draft))).isEqualTo(new Sent(draft, 1, true));
        inSchool.run(() -> receipts.open(notice));

        assertThat(inSchool.call(() -> forwardings.chainToMe(notice)))
                .extracting(Addendum::by)
                .containsExactly(taiyuan, county);
        var city = tree(notice).addressed().stream()
                .filter(leaf -> leaf.unit().equals(taiyuan))
                .findFirst()
                .orElseThrow();
        assertThat(ReceiptTree.below(city))
                .extracting(Leaf::unit, Leaf::progress)
                .containsExactly(tuple(county, UNOPENED), tuple(school, OPENED));
        assertThat(inCounty.call(() -> trees.below(notice, county)))
                .singleElement()
                .satisfies(passed ->
                        assertThat(passed.leaves()).extracting(Leaf::unit).containsExactly(school));
    }

    @Test
    void beyondTheSendersRangeNobodyForwards() throws Exception {
        var notice = counties.confirmed();
        assertThat(ranges.of(notice)).isEqualTo(new Standing(ForwardingRange.COUNTY, Origin.ADDRESSEES));
        as("officer", () -> {
            ranges.set(notice, ForwardingRange.CITY);
            return null;
        });
        assertThat(ranges.of(notice)).isEqualTo(new Standing(ForwardingRange.CITY, Origin.OFFICER));
        counties.province.release(notice);
        var county = counties.county(taiyuan);
        var name = units.require(county).name();

        assertThat(as("taiyuan", () -> forwardings.draft(wish(notice, taiyuan, "", county))))
                .isEqualTo(new Refused(List.of(new Refusal(Reason.BEYOND_RANGE, List.of(name)))));
        assertThatThrownBy(() -> as("officer", () -> {
                    ranges.set(notice, ForwardingRange.ANY);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(tree(notice).forwarded()).isEmpty();
    }

    @Test
    void whoHasTheNoticeAlreadyIsNotToldTwice() throws Exception {
        var notice = counties.released();
        var county = counties.county(taiyuan);
        forward("taiyuan", "taiyuan.leader", notice, county);
        var name = units.require(county).name();

        assertThat(as("taiyuan", () -> forwardings.draft(wish(notice, taiyuan, "", county))))
                .isEqualTo(new Refused(List.of(new Refusal(Reason.HAS_IT_ALREADY, List.of(name)))));
        assertThat(as(
                        "taiyuan",
                        () -> forwardings.draft(wish(notice, taiyuan, "", counties.province.unit("大同市科学技术协会")))))
                .isEqualTo(new Refused(List.of(new Refusal(Reason.NOT_BELOW, List.of()))));
    }

    @Test
    void aWithdrawnAddendumIsMarkedAndTheNoticeStays() throws Exception {
        var notice = counties.released();
        var county = counties.county(taiyuan);
        var reader = counties.coordinator(county, "卢听雨");
        var sent = forward("taiyuan", "taiyuan.leader", notice, county);

        as("taiyuan.leader", () -> {
            forwardings.withdraw(sent);
            forwardings.withdraw(sent);
            return null;
        });

        assertThat(reader.call(() -> forwardings.chainToMe(notice)))
                .extracting(Addendum::isWithdrawn, Addendum::text)
                .containsExactly(tuple(true, "请组织好本地活动。"));
        assertThat(reader.call(() -> notices.requireSeen(notice)).id()).isEqualTo(notice);
    }

    @Test
    void theSecondWriterOfADraftIsTold() {
        var notice = counties.released();
        var county = counties.county(taiyuan);
        as("taiyuan", () -> drafted(notice, "第一稿", county));

        assertThatThrownBy(() -> as("taiyuan.leader", () -> forwardings.draft(wish(notice, taiyuan, "第二稿", county))))
                .isInstanceOf(EditConflict.class);
        var draft = as("taiyuan", () -> forwardings.of(notice, taiyuan)).getFirst();
        assertThat(draft.text()).isEqualTo("第一稿");
        assertThat(as(
                        "taiyuan.leader",
                        () -> forwardings.draft(new DraftForwarding(
                                notice, taiyuan, draft.version(), "第二稿", "", null, Set.of(county)))))
                .isEqualTo(new Drafted(draft.id(), draft.version() + 1));
    }

    @Test
    void nobodyForwardsForOthersOrBeforeTheRelease() throws Exception {
        var notice = counties.released();
        var county = counties.county(taiyuan);
        var draft = as("taiyuan", () -> drafted(notice, "", county));
        var other = counties.coordinator(counties.county(taiyuan), "贺青原");
        var open = counties.confirmed();

        for (var stranger : List.of(counties.province.person("datong.leader"), counties.province.person("officer"))) {
            refused(stranger, () -> forwardings.send(draft));
            refused(stranger, () -> forwardings.draft(wish(notice, taiyuan, "", county)));
            refused(stranger, () -> forwardings.candidates(notice, taiyuan));
            refused(stranger, () -> trees.below(notice, taiyuan));
        }
        refused(other, () -> forwardings.candidates(notice, taiyuan));
        refused(counties.province.person("taiyuan"), () -> trees.of(notice));
        refused(counties.province.person("taiyuan"), () -> forwardings.draft(wish(open, taiyuan, "", county)));
        assertThat(releases.signaturesOf(open)).isEmpty();
        assertThat(tree(notice).forwarded()).isEmpty();
    }

    @Test
    void theTreeRunsAsManyStatementsForThreeUnitsAsForThirty() throws Exception {
        var few = counties.released();
        forward("taiyuan", "taiyuan.leader", few, some(3));
        var many = counties.released();
        forward("taiyuan", "taiyuan.leader", many, some(30));
        var officer = counties.province.person("officer");

        var first = statements.during(() -> officer.call(() -> trees.of(few)));
        var second = statements.during(() -> officer.call(() -> trees.of(many)));

        assertThat(tree(many).forwarded()).hasSize(30);
        assertThat(second).isEqualTo(first);
    }

    private UnitId[] some(int number) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(_ -> counties.open(UnitKind.COUNTY_ASSOCIATION, "第%d试验县科学技术协会", "140121", taiyuan))
                .toArray(UnitId[]::new);
    }

    private ForwardingId forward(String writer, String leader, NoticeId notice, UnitId... to) {
        var draft = as(writer, () -> drafted(notice, "请组织好本地活动。", to));
        assertThat(as(leader, () -> forwardings.send(draft))).isEqualTo(new Sent(draft, to.length, true));
        return draft;
    }

    private ForwardingId drafted(NoticeId notice, String text, UnitId... to) {
        return drafted(notice, taiyuan, text, to);
    }

    private ForwardingId drafted(NoticeId notice, UnitId by, String text, UnitId... to) {
        return ((Drafted) forwardings.draft(wish(notice, by, text, to))).id();
    }

    private static DraftForwarding wish(NoticeId notice, UnitId by, String text, UnitId... to) {
        return new DraftForwarding(notice, by, DraftForwarding.NONE_SEEN, text, "", null, Set.of(to));
    }

    private ReceiptTree tree(NoticeId notice) {
        return as("officer", () -> trees.of(notice));
    }

    private <T extends @org.jspecify.annotations.Nullable Object> T as(String person, Callable<T> block) {
        return counties.province.as(person, block);
    }

    private static void refused(Actor actor, Callable<?> block) {
        assertThatThrownBy(() -> actor.call(block::call)).isInstanceOf(NotFound.class);
    }
}
