package org.xinghe.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.activity.ActivityId;

/// The public pages over the story's database, asked as a stranger asks.
@ApplicationModuleTest(module = "portal", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@Import(DayOfTheStory.class)
@TestPropertySource(properties = {"xinghe.data=target/test-data", "xinghe.site.address=https://star.example.org"})
abstract class PortalTest {

    protected final ApplicationContext beans;
    protected final JdbcClient jdbc;
    protected final MockMvc web;

    PortalTest(ApplicationContext beans, JdbcClient jdbc, MockMvc web) {
        this.beans = beans;
        this.jdbc = jdbc;
        this.web = web;
    }

    String page(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    boolean get404(String path) throws Exception {
        return answer(path).getStatus() == 404;
    }

    MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(URI.create(path))).andReturn().getResponse();
    }

    String slugOf(ActivityId id) {
        return jdbc.sql("select slug from activity.activity where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
