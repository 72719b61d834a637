package org.xinghe.database;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Starts the embedded server before anything asks for a connection, and stops it after everything else is closed.
/// Where `spring.datasource.url` or `XINGHE_DATABASE_URL` names a server, that one is used and none is started.
public final class DatabaseStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var external = environment.getProperty("XINGHE_DATABASE_URL");
        if (external != null && !external.isBlank()) {
            connect(
                    environment,
                    external,
                    environment.getProperty("XINGHE_DATABASE_USER", ""),
                    environment.getProperty("XINGHE_DATABASE_PASSWORD", ""));
            return;
        }
        var data = Path.of(environment.getProperty("xinghe.data", "data"));
        var server = EmbeddedPostgres.start(data.resolve("database"), Map.of("max_connections", "120"));
        context.getBeanFactory().registerSingleton("embeddedPostgres", server);
        ((org.springframework.beans.factory.support.DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("embeddedPostgres", server::close);
        connect(environment, server.url(), server.user(), server.password());
    }

    private static void connect(ConfigurableEnvironment environment, String url, String user, String password) {
        var values = new LinkedHashMap<String, Object>();
        values.put("spring.datasource.url", url);
        values.put("spring.datasource.username", user);
        values.put("spring.datasource.password", password);
        environment.getPropertySources().addFirst(new MapPropertySource("database", values));
    }
}
