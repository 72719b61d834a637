package org.xinghe.campaign.brand;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.campaign.AnswerId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;

/// Writes brands.
@Repository
class BrandStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    BrandStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(BrandId id, RegisterBrand wish) {
        jdbc.sql("""
                insert into campaign.brand
                       (id, campaign, unit, strand, name, sentence, since_year, state, proposed_by, proposed_at)
                values (:id, :campaign, :unit, :strand, :name, :sentence, :since, 'PROPOSED', :by, :now)
                """)
                .param("id", id.value())
                .param("campaign", wish.campaign().value())
                .param("unit", wish.unit().value())
                .param("strand", wish.strand().value())
                .param("name", wish.name())
                .param("sentence", wish.sentence())
                .param("since", wish.since())
                .param("by", Actor.current().name())
                .param("now", now())
                .update();
        carry(id, wish);
    }

    /// Answers whether the brand was still at the version that the writer saw.
    boolean update(BrandId id, int seen, RegisterBrand wish) {
        var changed = jdbc.sql("""
                update campaign.brand
                   set strand = :strand, name = :name, sentence = :sentence, since_year = :since, state = 'PROPOSED',
                       proposed_by = :by, proposed_at = :now, approved_by = null, approved_at = null,
                       version = version + 1
                 where id = :id and version = :seen
                """)
                .param("strand", wish.strand().value())
                .param("name", wish.name())
                .param("sentence", wish.sentence())
                .param("since", wish.since())
                .param("by", Actor.current().name())
                .param("now", now())
                .param("id", id.value())
                .param("seen", seen)
                .update();
        if (changed > 0) {
            carry(id, wish);
        }
        return changed > 0;
    }

    void approve(BrandId id) {
        jdbc.sql("""
                update campaign.brand
                   set state = 'APPROVED', approved_by = :by, approved_at = :now, version = version + 1
                 where id = :id
                """)
                .param("by", Actor.current().name())
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    void retire(BrandId id) {
        jdbc.sql("update campaign.brand set state = 'RETIRED', version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Two who register for one unit wait for each other.
    void lock(UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('campaign.brand'), hashtext(:unit))")
                .param("unit", unit.toString())
                .query((_, _) -> true)
                .single();
    }

    private void carry(BrandId id, RegisterBrand wish) {
        jdbc.sql("delete from campaign.brand_activity where brand = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("insert into campaign.brand_activity (brand, activity) select :id, unnest(:activities::uuid[])")
                .param("id", id.value())
                .param(
                        "activities",
                        wish.activities().stream().map(AnswerId::value).toArray(UUID[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
