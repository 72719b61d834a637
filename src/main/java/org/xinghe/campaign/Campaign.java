package org.xinghe.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.notice.ConfirmedFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.shared.Period;

/// What a notice starts.
@Table(schema = "campaign", name = "campaign")
class Campaign extends AbstractAggregateRoot<Campaign> {

    @Id
    private final CampaignId id;

    @Version
    private final int version;

    private final NoticeId notice;
    private final String slug;
    private String title;
    private @Nullable String theme;
    private @Nullable String periodText;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private final RegionCode province;
    private CampaignStatus status;
    private @Nullable Instant startedAt;

    @PersistenceCreator
    Campaign(
            CampaignId id,
            int version,
            NoticeId notice,
            String slug,
            String title,
            @Nullable String theme,
            @Nullable String periodText,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            RegionCode province,
            CampaignStatus status,
            @Nullable Instant startedAt) {
        this.id = id;
        this.version = version;
        this.notice = notice;
        this.slug = slug;
        this.title = title;
        this.theme = theme;
        this.periodText = periodText;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.province = province;
        this.status = status;
        this.startedAt = startedAt;
    }

    static Campaign prepare(NoticeId notice, String slug, ConfirmedFacts facts, RegionCode province) {
        var campaign = new Campaign(
                CampaignId.fresh(),
                0,
                notice,
                slug,
                "",
                null,
                null,
                null,
                null,
                province,
                CampaignStatus.PREPARED,
                null);
        campaign.state(facts);
        return campaign;
    }

    CampaignId id() {
        return id;
    }

    /// When its notice went out; null before.
    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    CampaignStatus status() {
        return status;
    }

    /// Says what its notice says.
    void state(ConfirmedFacts facts) {
        title = CampaignTitle.of(facts.title());
        theme = facts.theme();
        periodText = facts.periodText();
        startsOn = facts.period() == null ? null : facts.period().startsOn();
        endsOn = facts.period() == null ? null : facts.period().endsOn();
    }

    /// Says what a supplement of its notice says instead, while it runs.
    void restate(@Nullable String newTheme, @Nullable String newPeriodText, Period period) {
        if (status != CampaignStatus.RUNNING) {
            throw new IllegalStateException("The campaign %s is %s and cannot be restated".formatted(id, status));
        }
        theme = newTheme;
        periodText = newPeriodText;
        startsOn = period.startsOn();
        endsOn = period.endsOn();
    }

    void start(Instant now) {
        if (status != CampaignStatus.PREPARED) {
            throw new IllegalStateException("The campaign %s is %s and cannot start".formatted(id, status));
        }
        status = CampaignStatus.RUNNING;
        startedAt = now;
        registerEvent(new CampaignStarted(id, notice, now));
    }

    /// Ends with its notice. One that never had a period had this day.
    void close(LocalDate day) {
        if (status == CampaignStatus.CLOSED) {
            throw new IllegalStateException("The campaign %s is closed already".formatted(id));
        }
        if (startsOn == null || endsOn == null) {
            startsOn = day;
            endsOn = day;
        }
        status = CampaignStatus.CLOSED;
    }
}
