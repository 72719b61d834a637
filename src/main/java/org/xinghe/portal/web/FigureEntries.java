package org.xinghe.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.UnitFigures;
import org.xinghe.portal.web.HomePage.FigureEntry;
import org.xinghe.web.Words;

/// Numbers with what is known about their counting. Unlike numbers are never added.
final class FigureEntries {

    private FigureEntries() {}

    static List<FigureEntry> of(UnitFigures total, Words words) {
        var entries = new ArrayList<FigureEntry>();
        add(entries, words, "activities", total.activities(), true, null);
        add(entries, words, "sessions", total.sessions(), true, null);
        add(entries, words, "on-site", total.allPersonTimes(), false, null);
        add(entries, words, "online", total.allViewers(), false, null);
        add(entries, words, "science-workers", total.scienceWorkers(), false, null);
        add(entries, words, "volunteers", total.volunteers(), false, null);
        return entries;
    }

    static List<FigureEntry> of(RecordActivity held, Words words) {
        var entries = new ArrayList<FigureEntry>();
        var onSite = held.onSite() == null ? 0 : held.onSite();
        var online = held.online() == null ? 0 : held.online();
        add(entries, words, "on-site", onSite, false, methodOf(held.onSiteMethod(), words));
        add(entries, words, "online", online, false, methodOf(held.onlineMethod(), words));
        add(entries, words, "science-workers", held.scienceWorkers(), false, null);
        add(entries, words, "volunteers", held.volunteers(), false, null);
        return entries;
    }

    /// How a campaign's people were counted; null while nobody was.
    static @Nullable String methodOf(UnitFigures total, Words words) {
        if (total.recorded() == 0) {
            return null;
        }
        var sentences = new ArrayList<String>();
        sentences.add(words.say("portal.method.source", total.recorded()));
        if (!total.personTimes().isEmpty()) {
            sentences.add(words.say("portal.method.on-site", parts(total.personTimes(), words)));
        }
        if (!total.viewers().isEmpty()) {
            sentences.add(words.say("portal.method.online", parts(total.viewers(), words)));
        }
        if (total.withoutMethod() > 0) {
            sentences.add(words.say("portal.method.left-out", total.withoutMethod()));
        }
        sentences.add(words.say("portal.method.apart"));
        return String.join(words.say("portal.method.joint"), sentences);
    }

    private static String methodOf(@Nullable CountingMethod method, Words words) {
        return method == null ? words.say("portal.method.none") : words.say("portal.method", method);
    }

    private static String parts(Map<String, Long> byMethod, Words words) {
        return byMethod.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> words.say("portal.method." + entry.getKey()) + " " + words.number(entry.getValue()))
                .collect(Collectors.joining(words.say("portal.method.comma")));
    }

    private static void add(
            List<FigureEntry> entries, Words words, String name, long value, boolean counted, @Nullable String detail) {
        if (value > 0) {
            entries.add(new FigureEntry(
                    words.say("portal.figure." + name), value, words.say("portal.unit." + name), counted, detail));
        }
    }
}
