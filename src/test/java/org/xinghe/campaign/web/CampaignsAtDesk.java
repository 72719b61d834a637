package org.xinghe.campaign.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// People who see and act on the pages of campaigns.
final class CampaignsAtDesk {

    private static final AtomicInteger NUMBER = new AtomicInteger(7500);

    final Province province;
    final MovedClock clock;

    private final SignedIn people;

    CampaignsAtDesk(ApplicationContext beans) {
        this.clock = beans.getBean(MovedClock.class);
        this.province = Province.in(beans);
        this.people = beans.getBean(SignedIn.class);
    }

    /// Each test starts on the first of June.
    void begin() {
        clock.moveTo(LocalDateTime.of(2022, 6, 1, 9, 0));
    }

    ResultActions as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return people.as(who, request);
    }

    ResultActions act(String who, String path) throws Exception {
        return as(who, post(path));
    }

    ResultActions see(String who, String path) throws Exception {
        return see(who, path, 200);
    }

    ResultActions see(String who, String path, int expected) throws Exception {
        return as(who, get(URI.create(path))).andExpect(status().is(expected));
    }

    static String number() {
        return "晋科协测〔2022〕%d号".formatted(NUMBER.incrementAndGet());
    }

    static ResultMatcher says(String text) {
        return content().string(containsString(text));
    }
}
