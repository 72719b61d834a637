package org.xinghe.notification.chase;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The rule table of the chase, as an operator may set it; see [ChaseRules].
///
/// @param batch how many posts are written to in one transaction
@ConfigurationProperties("xinghe.chase")
record ChaseSettings(
        @DefaultValue({"10", "5", "3", "1", "0"}) Set<Integer> before,
        @DefaultValue("3") int every,
        @DefaultValue("2") int receiptAfter,
        @DefaultValue("2") int returnAfter,
        @DefaultValue("3") int dutyRisesAfter,
        @DefaultValue("5") int receiptRisesAfter,
        @DefaultValue("200") int batch) {

    ChaseSettings {
        new ChaseRules(before, every, receiptAfter, returnAfter, dutyRisesAfter, receiptRisesAfter);
        if (batch < 1 || batch > 1000) {
            throw new IllegalArgumentException("xinghe.chase.batch must be 1 to 1000 posts: " + batch);
        }
    }

    ChaseRules rules() {
        return new ChaseRules(before, every, receiptAfter, returnAfter, dutyRisesAfter, receiptRisesAfter);
    }
}
