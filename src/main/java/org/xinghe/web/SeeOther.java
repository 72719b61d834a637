package org.xinghe.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// Sends the browser to the result of what it just did (303), always inside of this site.
///
/// @param path where to, a path of ours
/// @param flash the key of a sentence to show there, null for none
/// @param values what fills the sentence's places
public record SeeOther(String path, @Nullable String flash, Object... values) implements View {

    public SeeOther(String path) {
        this(path, null);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        if (flash != null) {
            Flash.leave(request, flash, values);
        }
        response.setStatus(
                isSentByScript(request) ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", local(path));
    }

    /// Our script that sends a form from a phone goes to the result by itself, so that the sentence is shown there.
    private static boolean isSentByScript(HttpServletRequest request) {
        return request.getHeader("X-Sent-By") != null;
    }

    /// The path if it stays on this site, else the home page: no open redirects.
    public static String local(String path) {
        var stays = path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(each -> each == '\\' || each < ' ');
        return stays ? path : "/";
    }
}
