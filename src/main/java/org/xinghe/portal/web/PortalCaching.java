package org.xinghe.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.xinghe.shared.Actor;
import org.xinghe.web.PublicPaths;

/// Lets browsers keep public pages and ask each time whether they changed: nothing old is ever shown, and what has not
/// changed is not sent again. A page depends on the reader's three preference cookies.
@Component
class PortalCaching extends ShallowEtagHeaderFilter {

    static final PublicPaths PATHS = new PublicPaths(
            "/",
            "/campaigns/*",
            "/activities",
            "/activities/*",
            "/calendar",
            "/calendar.ics",
            "/robots.txt",
            "/sitemap.xml");

    private final List<PathPattern> patterns = PATHS.patterns().stream()
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return patterns.stream().noneMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = Actor.current().signedIn().isPresent();
        response.setHeader(HttpHeaders.CACHE_CONTROL, signedIn ? "private, no-cache" : "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        super.doFilterInternal(request, response, chain);
    }
}
