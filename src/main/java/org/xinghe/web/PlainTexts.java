package org.xinghe.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes out of everything that is sent the characters that no text has: control characters other than tabulator and
/// line ends, and what Unicode and XML keep for no character. PostgreSQL, Word and Excel refuse them. A query that is
/// no UTF-8 is refused whole.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PlainTexts extends OncePerRequestFilter {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]");

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");

    static String plain(String sent) {
        return NO_TEXT.matcher(sent).replaceAll("");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isText(request.getQueryString())) {
            chain.doFilter(new PlainRequest(request), response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /// Whether the bytes of a query are a text at all: the container would fail on others in the midst of a page.
    static boolean isText(@Nullable String query) {
        if (query == null) {
            return true;
        }
        try {
            var bytes = URLDecoder.decode(NOT_ASCII.matcher(query).replaceAll("?"), StandardCharsets.ISO_8859_1)
                    .getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException _) {
            return false;
        }
    }

    /// Reads on demand: a form with files is taken apart by whoever asks first.
    private static final class PlainRequest extends HttpServletRequestWrapper {

        PlainRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var sent = super.getParameter(name);
            return sent == null ? null : plain(sent);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var sent = super.getParameterValues(name);
            return sent == null ? null : plainAll(sent);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var map = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, sent) -> map.put(name, plainAll(sent)));
            return map;
        }

        private static String[] plainAll(String[] sent) {
            return Arrays.stream(sent).map(PlainTexts::plain).toArray(String[]::new);
        }
    }
}
