package org.xinghe.notice.forwarding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.forwarding.ForwardingQueries.Delivery;
import org.xinghe.notice.forwarding.ReceiptTree.Branch;
import org.xinghe.notice.forwarding.ReceiptTree.Leaf;
import org.xinghe.notice.forwarding.ReceiptTree.Passed;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// Builds the tree of receipts from the deliveries; three statements, however many units there are.
@Service
@Transactional(readOnly = true)
public class ReceiptTrees {

    private final ForwardingQueries queries;
    private final ForwardingPolicy policy;
    private final Notices notices;
    private final Units units;

    ReceiptTrees(ForwardingQueries queries, ForwardingPolicy policy, Notices notices, Units units) {
        this.queries = queries;
        this.policy = policy;
        this.notices = notices;
        this.units = units;
    }

    /// The whole tree, for those who prepare the notice.
    public ReceiptTree of(NoticeId notice) {
        notices.requirePrepared(notice);
        return grown(notice).tree();
    }

    /// What hangs below one unit: for those who write for it.
    public List<Passed> below(NoticeId notice, UnitId by) {
        if (!policy.mayWriteFor(by)) {
            throw new NotFound("receipts of notice", notice);
        }
        var grown = grown(notice);
        return grown.leaves().values().stream()
                .flatMap(leaf -> leaf.passed().stream())
                .filter(passed -> passed.addendum().by().equals(by))
                .toList();
    }

    private record Grown(ReceiptTree tree, Map<UnitId, Leaf> leaves) {}

    private Grown grown(NoticeId notice) {
        var deliveries = queries.deliveriesOf(notice);
        var known = units.all(deliveries.stream().map(Delivery::unit).toList());
        var via = deliveries.stream()
                .filter(each -> each.via() != null)
                .collect(Collectors.groupingBy(each -> java.util.Objects.requireNonNull(each.via())));
        var sent = via.isEmpty()
                ? Map.<UnitId, List<Addendum>>of()
                : queries.sentOf(notice).stream().collect(Collectors.groupingBy(Addendum::heldBy));
        var leaves = new HashMap<UnitId, Leaf>();
        var byKind = new EnumMap<UnitKind, List<Leaf>>(UnitKind.class);
        deliveries.stream().filter(each -> each.via() == null).forEach(each -> {
            var leaf = leaf(each, known, via, sent, leaves);
            byKind.computeIfAbsent(leaf.kind(), _ -> new ArrayList<>()).add(leaf);
        });
        return new Grown(
                new ReceiptTree(byKind.entrySet().stream()
                        .map(entry -> new Branch(entry.getKey(), inOrder(entry.getValue())))
                        .toList()),
                leaves);
    }

    private Leaf leaf(
            Delivery delivery,
            Map<UnitId, UnitSummary> known,
            Map<ForwardingId, List<Delivery>> via,
            Map<UnitId, List<Addendum>> sent,
            Map<UnitId, Leaf> leaves) {
        var unit = java.util.Objects.requireNonNull(known.get(delivery.unit()));
        var passed = sent.getOrDefault(delivery.unit(), List.of()).stream()
                .map(addendum -> new Passed(
                        addendum,
                        inOrder(via.getOrDefault(addendum.id(), List.of()).stream()
                                .map(each -> leaf(each, known, via, sent, leaves))
                                .toList())))
                .toList();
        var leaf = new Leaf(
                unit.id(),
                delivery.unitName(),
                unit.kind(),
                unit.region(),
                delivery.deliveredAt(),
                delivery.openedAt(),
                delivery.receivedAt(),
                delivery.receivedBy(),
                delivery.asked(),
                passed);
        leaves.put(unit.id(), leaf);
        return leaf;
    }

    private static List<Leaf> inOrder(List<Leaf> leaves) {
        return leaves.stream()
                .sorted(Comparator.comparing((Leaf leaf) -> leaf.region().value())
                        .thenComparing(Leaf::name))
                .toList();
    }
}
