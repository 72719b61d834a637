package org.xinghe.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// Lets people of the [Province] ask for pages. Each signs in once, by the form; a test imports this as a bean.
public final class SignedIn {

    private final MockMvc web;
    private final Map<String, Cookie> sessions = new HashMap<>();

    public SignedIn(MockMvc web) {
        this.web = web;
    }

    /// What the person with this sign-in name is answered.
    public ResultActions as(String person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        request.cookie(session(person));
        request.with(csrf());
        return web.perform(request);
    }

    private Cookie session(String person) throws Exception {
        var known = sessions.get(person);
        if (known != null) {
            return known;
        }
        var answer = web.perform(post("/sign-in")
                        .param("name", person)
                        .param("password", Province.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        var session = Objects.requireNonNull(answer.getCookie("SESSION"));
        sessions.put(person, session);
        return session;
    }
}
