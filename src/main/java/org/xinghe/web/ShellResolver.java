package org.xinghe.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.xinghe.shared.Actor;

/// Builds the [Shell] and the [Words] that controllers ask for as arguments.
@Component
class ShellResolver implements HandlerMethodArgumentResolver {

    private final MessageSource messages;
    private final List<NavigationSource> navigation;
    private final Site site;

    ShellResolver(MessageSource messages, List<NavigationSource> navigation, Site site) {
        this.messages = messages;
        this.navigation = navigation;
        this.site = site;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Shell.class || parameter.getParameterType() == Words.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("A page is only built for an HTTP request, not for " + webRequest);
        }
        return parameter.getParameterType() == Words.class
                ? new Words(messages, Preferences.of(request).language())
                : shellFor(request);
    }

    Shell shellFor(HttpServletRequest request) {
        var preferences = Preferences.of(request);
        var words = new Words(messages, preferences.language());
        var actor = Actor.current();
        var signedIn = actor.signedIn().isPresent();
        return new Shell(
                words,
                preferences.theme(),
                preferences.largePrint(),
                pathOf(request),
                signedIn ? actor.name() : null,
                () -> csrfOf(request),
                Flash.take(request, words),
                signedIn ? navigationFor(actor) : List.of(),
                site);
    }

    private List<NavigationItem> navigationFor(Actor actor) {
        return navigation.stream()
                .flatMap(source -> source.itemsFor(actor).stream())
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    private static String pathOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String csrfOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
