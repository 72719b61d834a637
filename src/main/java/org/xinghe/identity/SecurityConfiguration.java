package org.xinghe.identity;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.xinghe.web.FrameHosts;
import org.xinghe.web.OpenPosts;
import org.xinghe.web.PublicPaths;

/// Denies by default: only what a module names as public is public, everything else asks for a signed-in person.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
                    + " frame-ancestors 'none'";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            List<PublicPaths> publicPaths,
            ObjectProvider<OpenPosts> openPosts,
            ObjectProvider<FrameHosts> frameHosts) {
        var open =
                publicPaths.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        var posts = openPosts.stream()
                .flatMap(paths -> paths.patterns().stream())
                .map(path -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path))
                .toArray(RequestMatcher[]::new);
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/sign-in", "/invitations/*")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, open)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, open)
                                .permitAll()
                                .requestMatchers(posts)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(tokens -> tokens.ignoringRequestMatchers(posts))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/desk")
                        .failureHandler((request, response, fault) -> response.sendRedirect(
                                fault instanceof org.springframework.security.authentication.LockedException
                                        ? "/sign-in?locked"
                                        : "/sign-in?wrong")))
                .exceptionHandling(faults -> faults.accessDeniedHandler(new StalePages()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(contentFrom(frameHosts)))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .requestCache(cache -> cache.requestCache(deskOnly()))
                .addFilterAfter(new ActingFilter(), AuthorizationFilter.class)
                .build();
    }

    private static String contentFrom(ObjectProvider<FrameHosts> frameHosts) {
        var frames = frameHosts.stream()
                .flatMap(each -> each.hosts().stream())
                .distinct()
                .sorted()
                .map(host -> " https://" + host)
                .collect(Collectors.joining());
        return frames.isEmpty() ? CONTENT : CONTENT + "; frame-src" + frames;
    }

    /// Where a stranger wanted to go is remembered for pages of the desk only: whatever else robots ask for opens no
    /// session.
    private static RequestCache deskOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/desk/**"));
        return cache;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(10);
    }
}
