package org.xinghe.desk.deadlines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.web.Words;

/// The deadlines of the one who acts, the soonest first.
@Component
class Deadlines {

    private final UnitDeadlines units;
    private final CampaignDeadlines campaigns;

    Deadlines(UnitDeadlines units, CampaignDeadlines campaigns) {
        this.units = units;
        this.campaigns = campaigns;
    }

    @Transactional(readOnly = true)
    public List<Deadline> of(Words words) {
        return Stream.concat(units.of(words).stream(), campaigns.of(words).stream())
                .sorted(Comparator.comparing((Deadline each) ->
                                Optional.ofNullable(each.day()).orElse(java.time.LocalDate.MIN))
                        .thenComparing(Deadline::kind)
                        .thenComparing(Deadline::title)
                        .thenComparing(Deadline::unit))
                .toList();
    }
}
