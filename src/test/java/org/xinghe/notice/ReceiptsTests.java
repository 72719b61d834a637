package org.xinghe.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.Campaigns;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// Delivered, opened, received, reminded; and what happens when a unit changes meanwhile. Each test brings societies of
/// its own.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ReceiptsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Notices notices;
    private final Receipts receipts;
    private final Campaigns campaigns;
    private final Units units;
    private final Posts posts;
    private final People people;
    private final Province province;

    ReceiptsTests(
            ApplicationContext beans,
            Notices notices,
            Receipts receipts,
            Campaigns campaigns,
            Units units,
            Posts posts,
            People people) {
        this.notices = notices;
        this.receipts = receipts;
        this.campaigns = campaigns;
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.province = Province.in(beans);
    }

    @Test
    void receiptTakenTwiceIsOneAndKeepsTheFirstName() throws Exception {
        var society = society();
        var first = coordinator(society, "卢听雨");
        var second = coordinator(society, "贺青原");
        var notice = delivered();

        var taken = first.call(() -> receipts.take(notice, society));
        var again = second.call(() -> receipts.take(notice, society));

        assertThat(taken.first()).isTrue();
        assertThat(again).isEqualTo(new ReceiptOutcome(taken.at(), "卢听雨", false));
        assertThat(line(notice, society).receivedBy()).isEqualTo("卢听雨");
    }

    @Test
    void openingIsNotedOnce() throws Exception {
        var society = society();
        var reader = coordinator(society, "卢听雨");
        var notice = delivered();
        assertThat(line(notice, society).openedAt()).isNull();

        reader.run(() -> receipts.open(notice));
        var first = line(notice, society).openedAt();
        reader.run(() -> receipts.open(notice));

        assertThat(first).isNotNull();
        assertThat(line(notice, society).openedAt()).isEqualTo(first);
        assertThat(line(notice, province.unit("太原市科学技术协会")).openedAt()).isNull();
    }

    @Test
    void aUnitThatWasRenamedAfterTheDeliveryKeepsTheNameOnTheList() throws Exception {
        var society = society();
        var reader = coordinator(society, "卢听雨");
        var notice = delivered();
        var before = units.require(society).name();
        var listed = receipts.of(notice).size();

        units.rename(society, before + "（更名）", null);

        assertThat(line(notice, society).unitName()).isEqualTo(before);
        assertThat(receipts.of(notice)).hasSize(listed);
        assertThat(reader.call(() -> receipts.take(notice, society)).first()).isTrue();
    }

    @Test
    void theSuccessorOfAMergedUnitSeesTheNoticeAndTakesReceipt() throws Exception {
        var merged = society();
        var notice = delivered();
        var successor = society();
        var reader = coordinator(successor, "贺青原");
        assertThat(reader.call(() -> notices.addressedToMe()))
                .extracting(NoticeSummary::id)
                .doesNotContain(notice);

        units.merge(merged, successor);

        assertThat(reader.call(() -> notices.addressedToMe()))
                .extracting(NoticeSummary::id)
                .contains(notice);
        assertThat(reader.call(() -> receipts.take(notice, merged)).by()).isEqualTo("贺青原");
        assertThat(reader.call(() -> receipts.mine()).get(notice)).containsExactly(line(notice, merged));
    }

    @Test
    void remindersGoExactlyToThoseWhoHaveNotTakenReceipt() throws Exception {
        var society = society();
        var reader = coordinator(society, "卢听雨");
        var notice = delivered();
        reader.call(() -> receipts.take(notice, society));

        var reminded = province.as("officer", () -> receipts.remindMissing(notice));

        assertThat(reminded).isEqualTo(receipts.of(notice).size() - 1);
        assertThat(receipts.of(notice))
                .allSatisfy(
                        line -> assertThat(line.reminders()).as(line.unitName()).isEqualTo(line.isReceived() ? 0 : 1));
    }

    @Test
    void nobodyTakesReceiptForAnotherUnitOrOfWhatDidNotComeToIt() throws Exception {
        var society = society();
        var reader = coordinator(society, "卢听雨");
        var notice = delivered();
        var later = society();
        var stranger = coordinator(later, "贺青原");

        assertThatThrownBy(() -> stranger.call(() -> receipts.take(notice, society)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> receipts.take(notice, later)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> notices.requireSeen(notice)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> receipts.remindMissing(notice)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reader.call(() -> notices.requirePrepared(notice)))
                .isInstanceOf(NotFound.class);
        assertThat(reader.call(() -> notices.requireSeen(notice)).id()).isEqualTo(notice);
    }

    private NoticeId delivered() {
        var number = "晋科协签〔2022〕%d号".formatted(NUMBER.incrementAndGet());
        return campaigns.require(province.releasedCampaign(number)).notice();
    }

    private ReceiptLine line(NoticeId notice, UnitId unit) {
        return receipts.of(notice).stream()
                .filter(line -> line.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private UnitId society() {
        return units.open(new OpenUnit(
                "山西省第%d试验学会".formatted(NUMBER.incrementAndGet()),
                null,
                UnitKind.SOCIETY,
                Level.PROVINCE,
                RegionCode.of("140000"),
                province.unit("山西省科学技术协会")));
    }

    private Actor coordinator(UnitId unit, String name) {
        var person = people.register(new RegisterPerson(name, "reader" + NUMBER.incrementAndGet(), null, null));
        posts.appoint(person, PostKind.COORDINATOR, unit, null, LocalDate.of(2020, 1, 1), null);
        return Actor.of(person, name);
    }
}
