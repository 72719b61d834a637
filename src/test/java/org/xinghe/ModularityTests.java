package org.xinghe;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesKeepTheirArrows() {
        ApplicationModules.of(Xinghe.class).verify();
    }
}
