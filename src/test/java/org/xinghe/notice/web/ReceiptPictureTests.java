package org.xinghe.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.forwarding.Addendum;
import org.xinghe.notice.forwarding.ForwardingId;
import org.xinghe.notice.forwarding.ForwardingState;
import org.xinghe.notice.forwarding.ReceiptTree;
import org.xinghe.notice.forwarding.ReceiptTree.Branch;
import org.xinghe.notice.forwarding.ReceiptTree.Leaf;
import org.xinghe.notice.forwarding.ReceiptTree.Passed;
import org.xinghe.notice.web.ReceiptPicture.Label;
import org.xinghe.notice.web.ReceiptPicture.Star;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.web.Language;
import org.xinghe.web.Words;

class ReceiptPictureTests {

    private static final Instant NOON = Instant.parse("2022-05-18T04:00:00Z");

    private final Words words = words();

    @Test
    void eachUnitIsOneStarAtAPlaceOfItsOwn() {
        var picture = ReceiptPicture.of(
                new ReceiptTree(List.of(
                        new Branch(UnitKind.CITY_ASSOCIATION, List.of(forwarder(12), forwarder(30), leaf(NOON))),
                        new Branch(UnitKind.SOCIETY, leaves(280)))),
                List.of("甲", "乙"),
                words);

        assertThat(picture.stars()).hasSize(3 + 12 + 30 + 280);
        assertThat(new HashSet<>(picture.stars().stream()
                        .map(star -> star.x() + "/" + star.y())
                        .toList()))
                .hasSize(325);
        assertThat(picture.stars())
                .allSatisfy(star -> assertThat(star.x()).isBetween(0, picture.width()))
                .allSatisfy(star -> assertThat(star.y()).isBetween(0, picture.height()));
        assertThat(picture.streams()).hasSize(2 + 2);
    }

    @Test
    void aLongChainStaysInsideOfThePicture() {
        var chain = leaf(NOON);
        for (var step = 0; step < 4; step++) {
            chain = passing(List.of(chain));
        }
        var picture = ReceiptPicture.of(
                new ReceiptTree(List.of(new Branch(UnitKind.CITY_ASSOCIATION, List.of(chain)))), List.of("甲"), words);

        assertThat(picture.stars())
                .hasSize(5)
                .extracting(Star::x)
                .isSorted()
                .allSatisfy(x -> assertThat(x).isLessThan(picture.width()));
        assertThat(picture.labels())
                .as("a name gives way to its count")
                .extracting(Label::text)
                .contains("unit.kind.…", "1/1");
    }

    @Test
    void withoutAnyUnitThereIsAnEmptyPicture() {
        assertThat(ReceiptPicture.of(new ReceiptTree(List.of()), List.of("甲"), words)
                        .stars())
                .isEmpty();
    }

    private static List<Leaf> leaves(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> leaf(each % 3 == 0 ? null : NOON))
                .toList();
    }

    private static Leaf forwarder(int number) {
        return passing(leaves(number));
    }

    private static Leaf passing(List<Leaf> leaves) {
        var unit = UnitId.fresh();
        var addendum = new Addendum(
                ForwardingId.of(NoticeId.fresh().toString()),
                1,
                NoticeId.fresh(),
                unit,
                "市科协",
                unit,
                ForwardingState.SENT,
                "",
                "",
                null,
                "甲",
                NOON,
                "乙",
                NOON,
                null);
        return leaf(unit, NOON, List.of(new Passed(addendum, leaves)));
    }

    private static Leaf leaf(@Nullable Instant received) {
        return leaf(UnitId.fresh(), received, List.of());
    }

    private static Leaf leaf(UnitId unit, @Nullable Instant received, List<Passed> passed) {
        return new Leaf(
                unit,
                "试验单位",
                UnitKind.SOCIETY,
                RegionCode.of("140000"),
                NOON,
                received,
                received,
                received == null ? null : "甲",
                true,
                passed);
    }

    private static Words words() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new Words(messages, Language.ZH);
    }
}
