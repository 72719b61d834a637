package org.xinghe.organisation.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.testing.Province;

/// Signs people of the test province in, each once.
final class Doors {

    private final Map<String, Cookie> sessions = new HashMap<>();
    private final MockMvc web;

    Doors(MockMvc web) {
        this.web = web;
    }

    Cookie sessionOf(String person) throws Exception {
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
        var session = Objects.requireNonNull(answer.getCookie("SESSION"), person);
        sessions.put(person, session);
        return session;
    }
}
