package org.xinghe.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// A page or a fragment: a template with its values, and the status it is answered with.
public record Html(JteModel template, HttpStatus status) implements View {

    public static Html of(JteModel template) {
        return new Html(template, HttpStatus.OK);
    }

    /// A form that is not right: it comes back with all that was typed and what was wrong (422).
    public static Html rejected(JteModel template) {
        return new Html(template, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Somebody else saved first: the second writer sees both (409).
    public static Html conflict(JteModel template) {
        return new Html(template, HttpStatus.CONFLICT);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        template.render(output);
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        try (var stream = response.getOutputStream()) {
            output.writeTo(stream);
        }
    }
}
