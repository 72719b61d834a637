package org.xinghe.activity.beneficiary;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.UnitActivities;
import org.xinghe.history.History;
import org.xinghe.organisation.RegionCode;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;

/// The lines of a record that say whom it reached.
@Service
@Transactional
public class Beneficiaries {

    private final Activities activities;
    private final UnitActivities own;
    private final History history;
    private final JdbcClient jdbc;

    Beneficiaries(Activities activities, UnitActivities own, History history, JdbcClient jdbc) {
        this.activities = activities;
        this.own = own;
        this.history = history;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<BeneficiaryLine> of(ActivityId activity) {
        return jdbc.sql("""
                select people, region, number, counted, method
                  from activity.beneficiary where activity = :activity order by position
                """)
                .param("activity", activity.value())
                .query((row, _) -> new BeneficiaryLine(
                        BeneficiaryGroup.valueOf(row.getString("people")),
                        RegionCode.of(row.getString("region")),
                        row.getInt("number"),
                        CountedAs.valueOf(row.getString("counted")),
                        Typed.constant(CountingMethod.class, row.getString("method"))
                                .orElse(null)))
                .list();
    }

    /// Puts lines in place of those that stand; whoever works for the activity's unit.
    public void replace(ActivityId activity, List<BeneficiaryLine> lines) {
        if (!activities.mayWorkFor(own.require(activity).card().unit())) {
            throw new NotFound("activity", activity);
        }
        if (lines.equals(of(activity))) {
            return;
        }
        jdbc.sql("delete from activity.beneficiary where activity = :activity")
                .param("activity", activity.value())
                .update();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var method = line.method();
            jdbc.sql("""
                    insert into activity.beneficiary (activity, position, people, region, number, counted, method)
                    values (:activity, :position, :people, :region, :number, :counted, :method)
                    """)
                    .param("activity", activity.value())
                    .param("position", at)
                    .param("people", line.group().name())
                    .param("region", line.place().value())
                    .param("number", line.number())
                    .param("counted", line.counted().name())
                    .param("method", method == null ? null : method.name())
                    .update();
        }
        history.note("activity", activity, "beneficiaries", Map.of("lines", String.valueOf(lines.size())));
    }
}
