package org.xinghe.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Switches language, theme and print by plain links, so that they work without script and without a session.
@Controller
class PreferencesController {

    private static final Duration KEPT = Duration.ofDays(365);

    @GetMapping("/preferences")
    ResponseEntity<Void> choose(
            @RequestParam @Nullable String language,
            @RequestParam @Nullable String theme,
            @RequestParam @Nullable String print,
            @RequestParam(defaultValue = "/") String to) {
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, SeeOther.local(to));
        if (language != null) {
            keep(answer, Preferences.LANGUAGE, Language.named(language) == Language.EN ? "en" : "zh");
        }
        if (theme != null && Preferences.THEMES.contains(theme)) {
            keep(answer, Preferences.THEME, theme);
        }
        if (print != null) {
            keep(answer, Preferences.PRINT, "large".equals(print) ? "large" : "normal");
        }
        return answer.build();
    }

    private static void keep(ResponseEntity.BodyBuilder answer, String name, String value) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .build();
        answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Bean
    static PublicPaths everybodyMayChoose() {
        return new PublicPaths("/preferences", "/css/**", "/js/**", "/webjars/**", "/favicon.svg", "/error");
    }
}
