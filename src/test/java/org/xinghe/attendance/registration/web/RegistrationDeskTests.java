package org.xinghe.attendance.registration.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.attendance.registration.Lectures;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// What the page of an activity says about registration.
@ApplicationModuleTest(module = "attendance", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class, MovedClock.class})
class RegistrationDeskTests {

    private final SignedIn people;
    private final Lectures lectures;

    RegistrationDeskTests(SignedIn people, ApplicationContext beans) {
        this.people = people;
        this.lectures = new Lectures(beans);
    }

    @Test
    void registrationIsOfferedWhileSomebodyMayStillComeAndNotAfterwards() throws Exception {
        var path = "/desk/activities/" + lectures.published(10);
        people.as("taiyuan", get(path)).andExpect(content().string(containsString("开通报名")));
        people.as("taiyuan.leader", post(path + "/cancellation").param("reason", "场地维修"))
                .andExpect(status().isSeeOther());
        people.as("taiyuan", get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("场地维修")))
                .andExpect(content().string(not(containsString("开通报名"))));
    }
}
