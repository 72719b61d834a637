package org.xinghe.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sentence that survives one redirect, kept in the session of the signed-in.
record Flash(String key, List<String> values) implements Serializable {

    private static final String ATTRIBUTE = "flash";

    static void leave(HttpServletRequest request, String key, Object... values) {
        var texts = Arrays.stream(values).map(String::valueOf).toList();
        request.getSession().setAttribute(ATTRIBUTE, new Flash(key, texts));
    }

    static @Nullable String take(HttpServletRequest request, Words words) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Flash flash)) {
            return null;
        }
        session.removeAttribute(ATTRIBUTE);
        return words.say(flash.key, flash.values.toArray());
    }
}
