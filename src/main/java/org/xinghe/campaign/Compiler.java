package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CompiledCampaign.CompiledDuty;
import org.xinghe.campaign.CompiledCampaign.CompiledRoute;
import org.xinghe.campaign.CompiledCampaign.CompiledStrand;
import org.xinghe.campaign.due.DueInSentence;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.due.DueText;
import org.xinghe.notice.AddresseePhrases;
import org.xinghe.notice.ConfirmedFacts;
import org.xinghe.notice.ConfirmedFacts.DeadlineFact;
import org.xinghe.notice.reader.Place;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.notice.reader.ReadNotice.NamedPlaces;
import org.xinghe.notice.reader.ReadNotice.Sentence;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;

/// Compiles a notice: its strands become strands, each sentence of a strand becomes a proposed duty, sentences that ask
/// for something by a day become duties too, and the clauses that say who reports where become routes.
///
/// Pure: it knows a notice's facts and the names of places, and nothing else.
final class Compiler {

    private static final int LONGEST_WHAT = 60;

    private static final Pattern SENDING = Pattern.compile("报送|上报|报至|寄送|提交|反馈|发送至|报到|汇总表|总结");
    private static final Pattern PROMPT_RECORD =
            Pattern.compile("(特色)?活动.{0,12}(及时|随时)(上报|报送)|(及时|随时)(上报|报送).{0,12}活动");

    /// Lines of facts and sentences that only say what something is: nobody is asked for anything.
    private static final Pattern NO_DUTY = Pattern.compile("^.{0,4}(时间|地点|主题|对象|范围|单位|人员|联系人|联系方式|电话|网址|邮箱)[：:]"
            + "|^[^，,]{1,40}是[^，,]{1,60}(力量|一年|节日|载体|平台|抓手|基础|保障|品牌|体现|途径|机遇|关键|盛会)[。；;]?$");

    /// Places that something leads to, such as 到白河、岚皋等县, do not owe it.
    private static final Pattern LED_TO = Pattern.compile("(到|赴|在|向|往|走进|深入|前往)$");
    private static final Pattern ITEM_NUMBER =
            Pattern.compile("^(?:[一二三四五六七八九十]是|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\\d+[.．、])");
    private static final Set<UnitKind> NO_KIND = EnumSet.noneOf(UnitKind.class);

    private final ReadNotice notice;
    private final Width width;
    private final ConfirmedFacts facts;
    private final Function<String, Optional<RegionCode>> regionOfName;
    private final List<CompiledStrand> strands = new ArrayList<>();
    private final Map<Integer, Integer> strandOfSection = new HashMap<>();
    private final Map<Integer, List<Place>> itemsOfStrand = new HashMap<>();
    private final List<CompiledDuty> duties = new ArrayList<>();

    /// How much of a notice is compiled.
    enum Width {
        /// The strands of its programme, and what is due by a day.
        PROGRAMME,
        /// Beside that each sentence that says whom it asks: a supplement has no programme of its own.
        EVERY_DEMAND
    }

    private Compiler(
            Width width, ReadNotice notice, ConfirmedFacts facts, Function<String, Optional<RegionCode>> regionOfName) {
        this.width = width;
        this.notice = notice;
        this.facts = facts;
        this.regionOfName = regionOfName;
    }

    /// @param facts as confirmed: corrected dates count, dropped deadlines do not
    /// @param regionOfName the city of a name such as 太原
    static CompiledCampaign compile(
            ReadNotice notice, ConfirmedFacts facts, Function<String, Optional<RegionCode>> regionOfName) {
        return compile(Width.PROGRAMME, notice, facts, regionOfName);
    }

    static CompiledCampaign compile(
            Width width, ReadNotice notice, ConfirmedFacts facts, Function<String, Optional<RegionCode>> regionOfName) {
        return new Compiler(width, notice, facts, regionOfName).compile();
    }

    private CompiledCampaign compile() {
        readStrands();
        notice.sentences().forEach(this::readSentence);
        return new CompiledCampaign(
                List.copyOf(strands),
                List.copyOf(duties),
                notice.routes().stream().map(Compiler::route).toList(),
                notice.targets().stream()
                        .map(target -> new TargetSummary(target.kind(), target.number(), target.text()))
                        .toList());
    }

    private void readStrands() {
        for (var strand : notice.strands()) {
            var index = strands.size();
            strands.add(new CompiledStrand(strand.number(), strand.title(), -1));
            for (var section = 0; section < notice.sections().size(); section++) {
                if (notice.sections().get(section).place().equals(strand.place())) {
                    strandOfSection.put(section, index);
                }
            }
            var places = new ArrayList<Place>();
            for (var number = 0; number < strand.items().size(); number++) {
                var item = strand.items().get(number);
                places.add(item.place());
                strands.add(new CompiledStrand(
                        "一二三四五六七八九十".charAt(number % 10) + "是", shorten(firstSentence(item.value())), index));
            }
            itemsOfStrand.put(index, places);
        }
    }

    private void readSentence(Sentence sentence) {
        var strand = strandOfSection.get(sentence.section());
        var deadline = deadlineIn(sentence);
        if (deadline == null && NO_DUTY.matcher(plain(sentence.text())).find()) {
            return;
        }
        var due = dueOf(sentence, deadline);
        var places = notice.namedPlaces();
        if (places != null && owedIn(places, sentence)) {
            places.places().forEach(place -> addPlace(sentence, strand, place));
        } else if (due != null && SENDING.matcher(sentence.text()).find()) {
            var perActivity = due.rule() != null && due.rule().isPerActivity();
            var kind = perActivity ? DutyKind.RECORD : DutyKind.REPORT;
            add(sentence, strand, kind, due, ownersOrEverybody(sentence));
        } else if (PROMPT_RECORD.matcher(sentence.text()).find()) {
            add(sentence, strand, DutyKind.RECORD, new Due(DueRule.onDay(lastDay()), ""), ownersOrEverybody(sentence));
        } else if (strand != null) {
            var owners = Subjects.of(plain(sentence.text())).orElseGet(Owners::issuers);
            var by = due == null ? new Due(DueRule.onDay(periodEnd()), "") : due;
            add(sentence, strand, DutyKind.ACTIVITY, by, owners);
        } else if (due != null) {
            add(sentence, null, DutyKind.OTHER, due, ownersOrEverybody(sentence));
        } else if (width == Width.EVERY_DEMAND) {
            Subjects.of(plain(sentence.text()))
                    .ifPresent(owners ->
                            add(sentence, null, DutyKind.ACTIVITY, new Due(DueRule.onDay(periodEnd()), ""), owners));
        }
    }

    /// By when a sentence wants something.
    private record Due(@Nullable DueRule rule, String text) {}

    /// The confirmed day of a sentence; where the notice names none, what it says relative to an event or repeated.
    private @Nullable Due dueOf(Sentence sentence, @Nullable DeadlineFact deadline) {
        var year = yearOf();
        var day = deadline == null ? null : deadline.on();
        if (deadline != null && day != null) {
            var written = DueText.read(deadline.shown(), year);
            var window = written.filter(rule ->
                    rule instanceof DueRule.Window(var span) && span.endsOn().equals(day));
            return new Due(window.orElseGet(() -> new DueRule.OnDay(day)), deadline.shown());
        }
        return DueInSentence.find(sentence.text(), year)
                .map(found -> new Due(found.rule(), found.text()))
                .orElseGet(() -> deadline == null ? null : new Due(null, deadline.shown()));
    }

    private int yearOf() {
        var issued = facts.issueDate();
        var period = facts.period();
        return issued != null
                ? issued.getYear()
                : period != null ? period.startsOn().getYear() : 0;
    }

    /// Whether the places that a sentence names are those that owe it.
    private static boolean owedIn(NamedPlaces places, Sentence sentence) {
        if (!within(places.place(), sentence.place())) {
            return false;
        }
        var from = Math.clamp(
                (long) places.place().start() - sentence.place().start(),
                0,
                sentence.text().length());
        var before = sentence.text().substring(0, from);
        return !LED_TO.matcher(before).find()
                && places.places().stream().noneMatch(place -> place.matches(".*(到|赴|走进|深入|前往).+"));
    }

    private void addPlace(Sentence sentence, @Nullable Integer strand, String place) {
        var owners = regionOfName.apply(place).map(Owners::of).orElseGet(Owners::nobody);
        duties.add(new CompiledDuty(
                strandAt(strand, sentence),
                DutyKind.ACTIVITY,
                shorten(place + "：" + plain(sentence.text()).replaceFirst("^.*?等?地(要)?", "")),
                sentence.text(),
                sentence.place(),
                DueRule.onDay(periodEnd()),
                "",
                owners));
    }

    private void add(Sentence sentence, @Nullable Integer strand, DutyKind kind, Due due, Owners owners) {
        duties.add(new CompiledDuty(
                strandAt(strand, sentence),
                kind,
                shorten(plain(sentence.text())),
                sentence.text(),
                sentence.place(),
                due.rule(),
                due.text(),
                owners));
    }

    /// The item that a sentence stands in, else its strand, else none.
    private int strandAt(@Nullable Integer strand, Sentence sentence) {
        if (strand == null) {
            return -1;
        }
        var items = itemsOfStrand.getOrDefault(strand, List.of());
        for (var number = 0; number < items.size(); number++) {
            var item = items.get(number);
            if (item.paragraph() == sentence.place().paragraph()
                    && item.start() < sentence.place().end()
                    && item.end() > sentence.place().start() + 2) {
                return strand + 1 + number;
            }
        }
        return strand;
    }

    private Owners ownersOrEverybody(Sentence sentence) {
        return Subjects.of(plain(sentence.text())).orElseGet(Owners::everybody);
    }

    private @Nullable DeadlineFact deadlineIn(Sentence sentence) {
        return facts.deadlines().stream()
                .filter(deadline -> within(deadline.place(), sentence.place()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate periodEnd() {
        var period = facts.period();
        return period == null ? null : period.endsOn();
    }

    /// The last day that the notice names for anything: what was held is on record by then.
    private @Nullable LocalDate lastDay() {
        return facts.deadlines().stream()
                .map(DeadlineFact::on)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseGet(this::periodEnd);
    }

    private static CompiledRoute route(ReadNotice.Route route) {
        var kinds = EnumSet.copyOf(NO_KIND);
        var unknown = new ArrayList<String>();
        for (var phrase : route.from()) {
            var meant = AddresseePhrases.kindsOf(phrase);
            kinds.addAll(meant);
            if (meant.isEmpty()) {
                unknown.add(phrase);
            }
        }
        return new CompiledRoute(Set.copyOf(kinds), route.to(), List.copyOf(unknown));
    }

    private static boolean within(Place inner, Place outer) {
        return inner.paragraph() == outer.paragraph() && inner.start() >= outer.start() && inner.start() < outer.end();
    }

    private static String plain(String sentence) {
        return ITEM_NUMBER.matcher(sentence.strip()).replaceFirst("").replaceFirst("[。；;！!]$", "");
    }

    private static String firstSentence(String text) {
        var end = text.indexOf('。');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String shorten(String text) {
        var plain = text.strip().replaceFirst("[。；;]$", "");
        return plain.length() <= LONGEST_WHAT ? plain : plain.substring(0, LONGEST_WHAT - 1) + "…";
    }
}
