package org.xinghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import tools.jackson.databind.json.JsonMapper;

class ModularityTests {

    private static final Path LIST = Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");

    private final ApplicationModules modules = ApplicationModules.of(Xinghe.class);

    @Test
    void modulesKeepTheirArrows() {
        modules.verify();
    }

    /// With the list at hand a start does not read all classes to find the modules, which takes half of its time.
    @Test
    void theListOfModulesThatAStartReadsIsComplete() throws IOException {
        var fresh = Path.of("target/application-modules.json");
        Files.writeString(fresh, new ApplicationModulesExporter(modules).toJson());
        var json = JsonMapper.shared();

        assertThat(Files.exists(LIST) ? json.readTree(LIST.toFile()).propertyNames() : java.util.Set.of())
                .as("copy %s to %s", fresh, LIST)
                .isEqualTo(json.readTree(fresh.toFile()).propertyNames());
    }
}
