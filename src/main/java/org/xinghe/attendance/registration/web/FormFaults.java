package org.xinghe.attendance.registration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.Words;

/// What is wrong with what was typed, each at its field; the first fault of a field is the one that is shown.
public final class FormFaults {

    private final Map<String, Fault> byField = new LinkedHashMap<>();

    private record Fault(String key, List<Object> values) {}

    void add(String field, String key, Object... values) {
        byField.putIfAbsent(field, new Fault(key, List.of(values)));
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /// What is wrong with a field, null when nothing is.
    public @Nullable String of(String field, Words words) {
        var fault = byField.get(field);
        return fault == null ? null : words.say(fault.key(), fault.values().toArray());
    }

    /// All of it, for the head of the page.
    public List<String> all(Words words) {
        return byField.values().stream()
                .map(fault -> words.say(fault.key(), fault.values().toArray()))
                .toList();
    }
}
