package org.xinghe.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/// The story's clock in place of the real one, and the page that says that the story is still being played.
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    private static final Instant BEFORE_ANY_STORY = Instant.parse("2022-05-09T01:00:00Z");

    @Bean
    static Chronicle chronicle(@Value("${xinghe.data}") String data) {
        return new Chronicle(Path.of(data));
    }

    /// Where a story was played already, the clock runs on from its end.
    @Bean
    @Primary
    static DemoClock demoClock(Chronicle chronicle) {
        var clock = new DemoClock(InstantSource.system(), BEFORE_ANY_STORY);
        chronicle.endOfStory().ifPresent(clock::runFrom);
        return clock;
    }

    @Bean
    static Curtain curtain() {
        return new Curtain();
    }
}
