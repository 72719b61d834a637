package org.xinghe.portal.web;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.xinghe.shared.CampaignTime;
import org.xinghe.testing.CountedStatements;

/// The day on which the story stands, and somebody who counts what the database is asked.
@TestConfiguration(proxyBeanMethods = false)
@Import(CountedStatements.class)
class DayOfTheStory {

    @Bean
    @Primary
    Clock clockOfTheStory() {
        return Clock.fixed(CampaignTime.instantOf(PublicStory.NOW), CampaignTime.ZONE);
    }
}
