package org.xinghe.organisation.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.Sheets;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.OfficeSummary;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitLine;
import org.xinghe.organisation.UnitSearch;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.PersonId;

/// The template of the import, and the units that one may see in the same columns: what goes out can come in again.
@Service
public class UnitSheets {

    private final UnitDirectory directory;
    private final Offices offices;
    private final Posts posts;
    private final People people;
    private final Clock clock;

    UnitSheets(UnitDirectory directory, Offices offices, Posts posts, People people, Clock clock) {
        this.directory = directory;
        this.offices = offices;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    /// The sheet to fill in, with two examples, and a sheet that explains it.
    public byte[] template() {
        return Sheets.write(List.of(
                new SheetTable("单位和人员", columns(), rows(TemplateTexts.EXAMPLES)),
                new SheetTable(
                        "填写说明",
                        List.of(new SheetTable.Column("列", 20), new SheetTable.Column("怎么填", 100)),
                        rows(TemplateTexts.EXPLANATIONS))));
    }

    /// What a search finds: a sheet in the columns of the import, and one with everybody in a post today.
    public byte[] export(UnitSearch search) {
        var units = directory.everyOne(search);
        var ids = units.stream().map(UnitLine::id).toList();
        var today = CampaignTime.dayOf(clock.instant());
        var holders = posts.at(ids).stream()
                .filter(holder -> holder.isHeldOn(today))
                .collect(Collectors.groupingBy(PostHolder::unit));
        var persons = people.all(holders.values().stream()
                .flatMap(List::stream)
                .map(PostHolder::person)
                .distinct()
                .toList());
        var known = offices.of(ids).stream().collect(Collectors.groupingBy(OfficeSummary::unit));
        var lines = new Lines(units, holders, persons, known);
        return Sheets.write(List.of(
                new SheetTable("单位和人员", columns(), rows(lines.ofUnits())),
                new SheetTable("任职人员", TemplateTexts.PEOPLE_COLUMNS, rows(lines.ofPeople()))));
    }

    private static List<SheetTable.Column> columns() {
        return Arrays.stream(Column.values())
                .map(column -> new SheetTable.Column(column.title(), column.width()))
                .toList();
    }

    private static List<List<SheetCell>> rows(List<List<String>> texts) {
        return texts.stream()
                .map(row -> row.stream()
                        .map(text -> text.isEmpty() ? SheetCell.blank() : SheetCell.text(text))
                        .toList())
                .toList();
    }

    /// Rows of texts.
    private record Lines(
            List<UnitLine> units,
            Map<UnitId, List<PostHolder>> holders,
            Map<PersonId, PersonSummary> persons,
            Map<UnitId, List<OfficeSummary>> offices) {

        List<List<String>> ofUnits() {
            return units.stream()
                    .map(unit -> Arrays.stream(Column.values())
                            .map(column -> text(unit, column))
                            .toList())
                    .toList();
        }

        List<List<String>> ofPeople() {
            var rows = new ArrayList<List<String>>();
            for (var unit : units) {
                for (var holder : holders.getOrDefault(unit.id(), List.of())) {
                    rows.add(List.of(
                            unit.name(),
                            TemplateTexts.nameOf(holder.kind()),
                            officeOf(unit.id(), holder.office()),
                            of(holder, PersonSummary::name),
                            of(holder, PersonSummary::signInName),
                            of(holder, PersonSummary::phone),
                            of(holder, PersonSummary::mail),
                            holder.from().toString(),
                            holder.until() == null ? "" : holder.until().toString()));
                }
            }
            return rows;
        }

        private String text(UnitLine unit, Column column) {
            return switch (column) {
                case NAME -> unit.name();
                case SHORT_NAME -> orEmpty(unit.shortName());
                case KIND -> KindNames.nameOf(unit.kind());
                case LEVEL -> KindNames.nameOf(unit.level());
                case REGION -> unit.region().value();
                case PARENT -> orEmpty(unit.parentName());
                case OFFICES ->
                    offices.getOrDefault(unit.id(), List.of()).stream()
                            .map(OfficeSummary::name)
                            .collect(Collectors.joining("、"));
                case COORDINATOR_NAME -> first(unit, PostKind.COORDINATOR, PersonSummary::name);
                case COORDINATOR_SIGN_IN -> first(unit, PostKind.COORDINATOR, PersonSummary::signInName);
                case COORDINATOR_PHONE -> first(unit, PostKind.COORDINATOR, PersonSummary::phone);
                case LEADER_NAME -> first(unit, PostKind.LEADER, PersonSummary::name);
                case LEADER_SIGN_IN -> first(unit, PostKind.LEADER, PersonSummary::signInName);
                case LEADER_PHONE -> first(unit, PostKind.LEADER, PersonSummary::phone);
                case OFFICER_NAME -> first(unit, PostKind.OFFICER, PersonSummary::name);
                case OFFICER_SIGN_IN -> first(unit, PostKind.OFFICER, PersonSummary::signInName);
                case OFFICER_PHONE -> first(unit, PostKind.OFFICER, PersonSummary::phone);
                case OFFICER_OFFICE ->
                    held(unit, PostKind.OFFICER)
                            .findFirst()
                            .map(holder -> officeOf(unit.id(), holder.office()))
                            .orElse("");
            };
        }

        private String first(UnitLine unit, PostKind kind, Function<PersonSummary, @Nullable String> field) {
            return held(unit, kind).findFirst().map(holder -> of(holder, field)).orElse("");
        }

        private Stream<PostHolder> held(UnitLine unit, PostKind kind) {
            return holders.getOrDefault(unit.id(), List.of()).stream().filter(holder -> holder.kind() == kind);
        }

        private String of(PostHolder holder, Function<PersonSummary, @Nullable String> field) {
            var person = persons.get(holder.person());
            return person == null ? "" : orEmpty(field.apply(person));
        }

        private String officeOf(UnitId unit, @Nullable OfficeId office) {
            return offices.getOrDefault(unit, List.of()).stream()
                    .filter(each -> each.id().equals(office))
                    .map(OfficeSummary::name)
                    .findFirst()
                    .orElse("");
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
