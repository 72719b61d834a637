package org.xinghe.demo;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/// The story's clock in place of the real one.
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    @Primary
    static DemoClock demoClock() {
        return new DemoClock(InstantSource.system(), Instant.parse("2022-05-09T01:00:00Z"));
    }
}
