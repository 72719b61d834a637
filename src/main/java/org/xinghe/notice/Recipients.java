package org.xinghe.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitFilter;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// Who gets a notice: phrases of its addressee line become registered units; what a phrase leaves open is chosen by
/// hand.
@Service
@Transactional
public class Recipients {

    /// The groups of a supplement: those for which something changes, and those who are told of it.
    static final int ASKED = 0;

    static final int INFORMED = 1;

    private final NoticeQueries queries;
    private final NoticePolicy policy;
    private final NoticeFacts facts;
    private final Units units;
    private final JdbcClient jdbc;
    private final History history;

    Recipients(
            NoticeQueries queries,
            NoticePolicy policy,
            NoticeFacts facts,
            Units units,
            JdbcClient jdbc,
            History history) {
        this.queries = queries;
        this.policy = policy;
        this.facts = facts;
        this.units = units;
        this.jdbc = jdbc;
        this.history = history;
    }

    /// Reads the addressee line against the register of a province. A phrase that is a unit's name means that
    /// unit; 有关 is chosen by hand even when only one unit could be meant.
    void read(NoticeId notice, ReadNotice read, RegionCode province) {
        var position = 0;
        for (var meant : meantBy(read)) {
            var named = units.findByName(meant.phrase()).filter(UnitSummary::isOpen);
            var found = named.map(List::of).orElseGet(() -> unitsOf(meant, province));
            var byHand = meant.byHand() && named.isEmpty();
            jdbc.sql("""
                    insert into notice.addressee (notice, position, phrase, by_hand, decided)
                    values (:notice, :position, :phrase, :byHand, :decided)
                    """)
                    .param("notice", notice.value())
                    .param("position", position)
                    .param("phrase", meant.phrase())
                    .param("byHand", byHand || found.isEmpty())
                    .param("decided", !byHand && !found.isEmpty())
                    .update();
            if (!byHand) {
                keep(notice, position, found.stream().map(UnitSummary::id).toList());
            }
            position++;
        }
    }

    /// The phrases in their order, each with the units behind it.
    @Transactional(readOnly = true)
    public List<AddresseeGroup> of(NoticeId notice) {
        var chosen = jdbc.sql("select position, unit from notice.recipient where notice = :notice")
                .param("notice", notice.value())
                .query((row, _) -> Map.entry(row.getInt("position"), new UnitId(row.getObject("unit", UUID.class))))
                .list();
        var known = units.all(chosen.stream().map(Map.Entry::getValue).collect(Collectors.toSet()));
        return jdbc.sql("""
                select position, phrase, by_hand, decided from notice.addressee where notice = :notice order by position
                """)
                .param("notice", notice.value())
                .query((row, _) -> {
                    var position = row.getInt("position");
                    var behind = chosen.stream()
                            .filter(each -> each.getKey() == position)
                            .map(each -> known.get(each.getValue()))
                            .filter(java.util.Objects::nonNull)
                            .sorted(java.util.Comparator.comparing(
                                            (UnitSummary unit) -> unit.region().value())
                                    .thenComparing(UnitSummary::name))
                            .toList();
                    return new AddresseeGroup(
                            position,
                            row.getString("phrase"),
                            row.getBoolean("by_hand"),
                            row.getBoolean("decided"),
                            behind);
                })
                .list();
    }

    /// The units that a phrase could mean, for the choice by hand: those of its kinds, or all.
    @Transactional(readOnly = true)
    public List<UnitSummary> candidatesFor(NoticeId notice, int position) {
        var group = of(notice).stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("addressee %d of notice".formatted(position), notice));
        var province = units.require(require(notice).takenFor()).region().province();
        return units.matching(
                new UnitFilter(AddresseePhrases.kindsOf(group.phrase()), Set.of(), Set.of(province), true));
    }

    /// Says by hand which units a phrase means; none is a decision too. What was signed went to others and is signed no
    /// longer.
    public void choose(NoticeId id, int position, Collection<UnitId> chosen) {
        var notice = queries.lock(id).orElseThrow(() -> new NotFound("notice", id));
        policy.requireEdit(notice);
        if (!notice.status().isChangeable() || notice.isSupplement()) {
            throw new NotFound("open addressee of notice", id);
        }
        var group = of(id).stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("addressee %d of notice".formatted(position), id));
        var before = group.units().stream().map(UnitSummary::id).collect(Collectors.toSet());
        var known = units.all(chosen);
        if (!known.keySet().containsAll(chosen)) {
            throw new NotFound("recipient of notice", id);
        }
        if (group.decided() && before.equals(known.keySet())) {
            return;
        }
        jdbc.sql("delete from notice.recipient where notice = :notice and position = :position")
                .param("notice", id.value())
                .param("position", position)
                .update();
        keep(id, position, chosen);
        jdbc.sql("update notice.addressee set decided = true where notice = :notice and position = :position")
                .param("notice", id.value())
                .param("position", position)
                .update();
        facts.takeOver(id);
        history.note(
                "notice",
                id,
                "choose-recipients",
                Map.of("phrase", group.phrase(), "units", String.valueOf(known.size())));
    }

    /// Every unit that the notice goes to; a unit meant by two phrases gets it once.
    @Transactional(readOnly = true)
    public Set<UnitId> unitsOf(NoticeId notice) {
        return new LinkedHashSet<>(jdbc.sql("""
                select unit, min(position) position from notice.recipient where notice = :notice group by unit order by 2, 1
                """)
                .param("notice", notice.value())
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .list());
    }

    /// Those of them that only take note and are not asked for receipt.
    Set<UnitId> informedOf(NoticeId notice) {
        return Set.copyOf(jdbc.sql("select unit from notice.recipient where notice = :notice and informed")
                .param("notice", notice.value())
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .list());
    }

    /// Puts the units that were found otherwise in place of what the addressee line means.
    void replace(NoticeId notice, Collection<UnitId> asked, Collection<UnitId> informed) {
        for (var table : List.of("recipient", "addressee")) {
            jdbc.sql("delete from notice.%s where notice = :notice".formatted(table))
                    .param("notice", notice.value())
                    .update();
        }
        replace(notice, ASKED, asked);
        replace(notice, INFORMED, informed);
    }

    private void replace(NoticeId notice, int position, Collection<UnitId> found) {
        jdbc.sql("""
                insert into notice.addressee (notice, position, phrase, by_hand, decided)
                values (:notice, :position, '', false, true)
                """)
                .param("notice", notice.value())
                .param("position", position)
                .update();
        keep(notice, position, found);
        jdbc.sql("update notice.recipient set informed = :informed where notice = :notice and position = :position")
                .param("informed", position == INFORMED)
                .param("notice", notice.value())
                .param("position", position)
                .update();
    }

    private NoticeSummary require(NoticeId id) {
        return queries.find(id).orElseThrow(() -> new NotFound("notice", id));
    }

    private void keep(NoticeId notice, int position, Collection<UnitId> chosen) {
        jdbc.sql("""
                insert into notice.recipient (notice, unit, position)
                select :notice, unit, :position from unnest(:units::uuid[]) unit
                on conflict do nothing
                """)
                .param("notice", notice.value())
                .param("position", position)
                .param("units", NoticeQueries.values(chosen))
                .update();
    }

    private static List<AddresseePhrases.Meant> meantBy(ReadNotice read) {
        var meant = new ArrayList<AddresseePhrases.Meant>();
        var phrases = read.addresseeUnits();
        var next = 0;
        for (var group : read.addressees()) {
            var own = new ArrayList<String>();
            while (next < phrases.size()
                    && group.value().contains(phrases.get(next).value())) {
                own.add(phrases.get(next++).value());
            }
            meant.addAll(AddresseePhrases.read(own.isEmpty() ? List.of(group.value()) : own));
        }
        return meant;
    }

    /// A phrase of kinds means the open units of those kinds in the province.
    private List<UnitSummary> unitsOf(AddresseePhrases.Meant meant, RegionCode province) {
        return meant.kinds().isEmpty()
                ? List.of()
                : units.matching(new UnitFilter(meant.kinds(), Set.<Level>of(), Set.of(province), true));
    }
}
