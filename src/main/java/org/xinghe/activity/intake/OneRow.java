package org.xinghe.activity.intake;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.intake.RowReading.Context;
import org.xinghe.activity.intake.RowRemark.Kind;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.document.SheetRow;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitSummary;

/// One row while it is read: every fault is noted, not only the first.
final class OneRow {

    private final SheetRow row;
    private final Context context;
    private final List<RowRemark> remarks = new ArrayList<>();

    OneRow(SheetRow row, Context context) {
        this.row = row;
        this.context = context;
    }

    ReadRow read() {
        if (context.layout().hiddenRows().contains(row.number())) {
            say(Kind.HIDDEN_ROW, null);
        }
        var title = title();
        var unit = unit();
        var span = span();
        var onSite = count(SheetField.ON_SITE);
        var online = count(SheetField.ONLINE);
        var onSiteMethod = method(SheetField.ON_SITE_METHOD, SheetField.ON_SITE, onSite);
        var onlineMethod = method(SheetField.ONLINE_METHOD, SheetField.ONLINE, online);
        var workers = count(SheetField.SCIENCE_WORKERS);
        var volunteers = count(SheetField.VOLUNTEERS);
        var mode = mode(onSite, online);
        var kind = kind();
        var region = unit.map(this::region);
        if (remarks.stream().anyMatch(RowRemark::isFault) || unit.isEmpty() || span.isEmpty() || region.isEmpty()) {
            return new ReadRow(row.number(), title, null, null, remarks);
        }
        var session = session(span.get(), region.get());
        var summary = summary(title);
        var plan = new PlanActivity(
                unit.get().id(),
                context.scope().campaign(),
                kind,
                null,
                null,
                title,
                summary,
                mode,
                text(SheetField.AUDIENCE),
                or(text(SheetField.CONTACT), context.scope().contact()),
                or(text(SheetField.PHONE), context.scope().phone()),
                List.of(session),
                null);
        var record = context.scope().target() == ImportTarget.PLAN
                ? null
                : new RecordActivity(
                        onSite,
                        onSiteMethod,
                        online,
                        onlineMethod,
                        workers == null ? 0 : workers,
                        volunteers == null ? 0 : volunteers,
                        summary,
                        List.of(),
                        List.of());
        return new ReadRow(row.number(), title, plan, record, remarks);
    }

    private String title() {
        var title = text(SheetField.TITLE);
        if (title.isEmpty()) {
            say(Kind.TITLE_MISSING, SheetField.TITLE);
        } else if (PlanActivity.isLonger(title, PlanActivity.LONGEST_TITLE)) {
            say(
                    Kind.TITLE_TOO_LONG,
                    SheetField.TITLE,
                    String.valueOf(title.codePointCount(0, title.length())),
                    String.valueOf(PlanActivity.LONGEST_TITLE));
        }
        return title;
    }

    private Optional<UnitSummary> unit() {
        var name = text(SheetField.UNIT);
        var unit = Optional.ofNullable(context.units().get(name));
        if (unit.isEmpty()) {
            say(Kind.UNIT_UNKNOWN, SheetField.UNIT, name);
        }
        return unit;
    }

    private Optional<SheetSpan> span() {
        var written = text(SheetField.DAY);
        if (written.isEmpty()) {
            say(Kind.DAY_MISSING, SheetField.DAY);
            return Optional.empty();
        }
        var first = context.days().read(written);
        if (first.isEmpty()) {
            say(Kind.DAY_UNREADABLE, SheetField.DAY, written);
            return Optional.empty();
        }
        var span = withHours(withEnd(first.get()));
        if (!span.isInOrder()) {
            var later = text(SheetField.END_DAY).isEmpty() ? SheetField.DAY : SheetField.END_DAY;
            say(Kind.END_BEFORE_START, later, or(text(SheetField.END_DAY), written));
            return Optional.empty();
        }
        if (context.isOutside(span.from())) {
            say(Kind.OUTSIDE_CAMPAIGN, SheetField.DAY, span.from().toString());
        }
        var starts = span.starts() == null ? context.scope().starts() : span.starts();
        if (context.scope().target() == ImportTarget.RECORD
                && span.from().atTime(starts).isAfter(context.now())) {
            say(Kind.NOT_YET_HELD, SheetField.DAY, span.from().toString());
        }
        return Optional.of(span);
    }

    private SheetSpan withEnd(SheetSpan first) {
        var written = text(SheetField.END_DAY);
        if (written.isEmpty()) {
            return first;
        }
        var last = context.days().read(written);
        if (last.isEmpty()) {
            say(Kind.DAY_UNREADABLE, SheetField.END_DAY, written);
            return first;
        }
        var ends = last.get().starts() == null ? first.ends() : last.get().starts();
        return new SheetSpan(first.from(), last.get().until(), first.starts(), ends);
    }

    private SheetSpan withHours(SheetSpan span) {
        var written = text(SheetField.TIME);
        if (written.isEmpty()) {
            return span;
        }
        var hours = SheetHours.in(Plain.value(written));
        if (hours.isEmpty()) {
            say(Kind.TIME_UNREADABLE, SheetField.TIME, written);
            return span;
        }
        return span.at(hours.get());
    }

    /// Hours that are not written stand in the scope; after a beginning alone two hours are meant.
    private PlannedSession session(SheetSpan span, RegionCode region) {
        var starts = span.from().atTime(or(span.starts(), context.scope().starts()));
        var oneDay = span.from().equals(span.until());
        LocalDateTime ends;
        if (span.ends() != null) {
            ends = span.until().atTime(span.ends());
        } else if (oneDay && span.starts() != null) {
            ends = starts.plusHours(2);
        } else {
            ends = span.until().atTime(context.scope().ends());
        }
        return new PlannedSession(
                starts,
                ends.isAfter(starts) ? ends : starts.plusHours(2),
                text(SheetField.PLACE),
                region,
                "",
                null,
                null);
    }

    private RegionCode region(UnitSummary unit) {
        var written = text(SheetField.REGION);
        if (written.isEmpty()) {
            return unit.region();
        }
        var found = context.regions().findByText(written, unit.region()).map(Region::code);
        if (found.isEmpty()) {
            say(Kind.REGION_UNKNOWN, SheetField.REGION, written);
        }
        return found.orElse(unit.region());
    }

    private Mode mode(@Nullable Integer onSite, @Nullable Integer online) {
        return word(SheetField.MODE, Kind.MODE_UNKNOWN, context.words()::mode)
                .orElseGet(() -> online == null ? Mode.OFFLINE : onSite == null ? Mode.ONLINE : Mode.MIXED);
    }

    /// What was held on a route or in a tour is on record without its stops, which a sheet does not hold.
    private KindCode kind() {
        var kind =
                word(SheetField.KIND, Kind.KIND_UNKNOWN, context.words()::kind).orElse(KindCode.OTHER);
        if (context.scope().target() == ImportTarget.RECORD && !context.words().standsAlone(kind)) {
            say(Kind.KIND_AS_OTHER, SheetField.KIND, text(SheetField.KIND));
            return KindCode.OTHER;
        }
        return kind;
    }

    private String summary(String title) {
        var summary = text(SheetField.SUMMARY);
        if (summary.isEmpty()) {
            say(Kind.SUMMARY_FROM_TITLE, null);
            return title;
        }
        return summary;
    }

    private @Nullable CountingMethod method(SheetField field, SheetField counted, @Nullable Integer number) {
        var method = word(field, Kind.METHOD_UNKNOWN, context.words()::method);
        if (number != null && number > 0 && method.isEmpty() && text(field).isEmpty()) {
            say(Kind.METHOD_MISSING, counted, number.toString());
        }
        return method.orElse(null);
    }

    /// A number that stands merged over several rows counts in the first of them only.
    private @Nullable Integer count(SheetField field) {
        var at = context.places().get(field);
        if (at != null
                && context.layout().isContinued(row.number(), at)
                && !row.cell(at).isEmpty()) {
            say(Kind.MERGED_ONCE, field, row.cell(at));
            return null;
        }
        var written = text(field);
        if (written.isEmpty() || List.of("/", "-", "—", "无").contains(written)) {
            return null;
        }
        return switch (SheetCounts.of(written)) {
            case SheetCounts.Read(var number) -> number;
            case SheetCounts.Faulty(var kind) -> {
                say(kind, field, written);
                yield null;
            }
        };
    }

    private <T> Optional<T> word(SheetField field, Kind unknown, Function<String, Optional<T>> meaning) {
        var written = text(field);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var meant = meaning.apply(written);
        if (meant.isEmpty()) {
            say(unknown, field, written);
        }
        return meant;
    }

    /// What a cell says; the stored result of a formula is taken, and said to be one, once for each cell.
    private String text(SheetField field) {
        var at = context.places().get(field);
        if (at == null) {
            return "";
        }
        var text = row.cell(at).strip();
        if (row.formulas().contains(at)) {
            var remark = RowRemark.of(text.isEmpty() ? Kind.FORMULA_EMPTY : Kind.FORMULA_TAKEN, field, text);
            if (!remarks.contains(remark)) {
                remarks.add(remark);
            }
        }
        return text;
    }

    private void say(Kind kind, @Nullable SheetField field, String... values) {
        remarks.add(RowRemark.of(kind, field, values));
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static LocalTime or(@Nullable LocalTime time, LocalTime otherwise) {
        return time == null ? otherwise : time;
    }
}
