package org.xinghe.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinghe.testing.BrowserTest;

/// The public pages as a browser meets them: no complaint, nothing that runs out of a narrow screen.
@Import(DayOfTheStory.class)
class PortalBrowserTests extends BrowserTest {

    private static final List<String> PATHS =
            List.of("/", "/activities", "/activities?city=140100&mode=OFFLINE", "/activities?text=没有这个", "/calendar");

    private final ApplicationContext beans;
    private final JdbcClient jdbc;

    @Autowired
    PortalBrowserTests(ApplicationContext beans, JdbcClient jdbc) {
        this.beans = beans;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void tellTheStoryOnce() {
        if (jdbc.sql("select count(*) from activity.activity")
                        .query(Integer.class)
                        .single()
                == 0) {
            PublicStory.in(beans, "晋科协门〔2022〕1号").tell();
        }
    }

    @Test
    void nothingRunsOutOfANarrowScreenAndNothingComplains() {
        walk(320, "normal");
        walk(390, "large");
        assertThat(complaints()).isEmpty();
    }

    private void walk(int width, String print) {
        var page = openOnPhone("/preferences?print=%s&to=/robots.txt".formatted(print));
        page.setViewportSize(width, 800);
        for (var path : paths()) {
            page.navigate(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at %d, %s", path, width, print)
                    .isEqualTo(width);
        }
        page.close();
    }

    private List<String> paths() {
        var slugs = jdbc.sql("""
                (select slug from activity.activity where state = 'RECORDED' order by slug limit 1)
                union all (select slug from activity.activity where state = 'CANCELLED' limit 1)
                union all (select slug from activity.activity where state = 'PUBLISHED' and title like '%巡展')
                """).query(String.class).list();
        return Stream.concat(PATHS.stream(), slugs.stream().map(slug -> "/activities/" + slug))
                .toList();
    }
}
