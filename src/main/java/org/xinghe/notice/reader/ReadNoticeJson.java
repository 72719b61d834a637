package org.xinghe.notice.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A read notice as one line of JSON, for `./xinghe read-notice`.
public final class ReadNoticeJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ReadNoticeJson() {}

    /// One line, without the sentences and places.
    public static String line(ReadNotice notice) {
        return JSON.writeValueAsString(values(notice));
    }

    private static Map<String, @Nullable Object> values(ReadNotice notice) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("docNumber", valueOf(notice.docNumber()));
        values.put("issuers", texts(notice.issuers()));
        values.put(
                "issueDate",
                notice.issueDate() == null ? null : day(notice.issueDate().value()));
        values.put("addressees", texts(notice.addressees()));
        values.put("addresseeUnits", texts(notice.addresseeUnits()));
        values.put("title", valueOf(notice.title()));
        values.put("theme", valueOf(notice.theme()));
        var period = notice.period() == null ? null : notice.period().value();
        values.put("periodText", period == null ? null : period.text());
        values.put("periodStart", period == null ? null : day(period.start()));
        values.put("periodEnd", period == null ? null : day(period.end()));
        values.put("sections", each(notice.sections(), section -> {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("level", section.level());
            one.put("number", section.number());
            one.put("title", section.title());
            return one;
        }));
        values.put("strandCount", notice.strandCount());
        values.put("deadlines", each(notice.deadlines(), deadline -> {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("dateISO", day(deadline.dateISO()));
            one.put("text", deadline.text());
            one.put("what", deadline.what());
            return one;
        }));
        values.put("contacts", each(notice.contacts(), contact -> {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("name", contact.name());
            one.put("phone", contact.phone());
            one.put("unit", contact.unit());
            one.put("email", contact.email());
            return one;
        }));
        values.put("attachments", texts(notice.attachments()));
        values.put("citedDocNumbers", texts(notice.citedDocNumbers()));
        values.put("strands", each(notice.strands(), strand -> {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("number", strand.number());
            one.put("title", strand.title());
            one.put("inlineItems", strand.items().size());
            return one;
        }));
        values.put("reportRoutes", each(notice.routes(), route -> {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("from", route.from());
            one.put("to", route.to());
            return one;
        }));
        values.put("flags", each(notice.doubts(), doubt -> {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("kind", doubt.kind().name());
            one.put("text", doubt.text());
            return one;
        }));
        return values;
    }

    private static @Nullable String valueOf(@Nullable Fact<String> fact) {
        return fact == null ? null : fact.value();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static List<String> texts(List<Fact<String>> facts) {
        return facts.stream().map(Fact::value).toList();
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            List<T> list, java.util.function.Function<T, Map<String, @Nullable Object>> one) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        list.forEach(item -> all.add(one.apply(item)));
        return all;
    }
}
