package org.xinghe.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitId;
import org.xinghe.report.ReportOutcome.Done;
import org.xinghe.report.ReportOutcome.Reason;
import org.xinghe.report.ReportOutcome.Refused;

/// One unit's report on one campaign: what it writes, and how far it has come.
@Table(schema = "report", name = "report")
class UnitReport extends AbstractAggregateRoot<UnitReport> {

    @Id
    private final ReportId id;

    @Version
    private final int version;

    private final CampaignId campaign;
    private final UnitId unit;
    private ReportState state;
    private @Nullable OfficeId office;
    private String summary;
    private String sentence;
    private List<String> highlights;
    private List<String> suggestions;
    private final Instant openedAt;
    private @Nullable Instant sentAt;
    private int sendings;
    private @Nullable String reasons;

    @MappedCollection(idColumn = "report", keyColumn = "position")
    private List<Experience> cases;

    @MappedCollection(idColumn = "report", keyColumn = "position")
    private List<ChosenPicture> pictures;

    @PersistenceCreator
    UnitReport(
            ReportId id,
            int version,
            CampaignId campaign,
            UnitId unit,
            ReportState state,
            @Nullable OfficeId office,
            String summary,
            String sentence,
            List<String> highlights,
            List<String> suggestions,
            Instant openedAt,
            @Nullable Instant sentAt,
            int sendings,
            @Nullable String reasons,
            List<Experience> cases,
            List<ChosenPicture> pictures) {
        this.id = id;
        this.version = version;
        this.campaign = campaign;
        this.unit = unit;
        this.state = state;
        this.office = office;
        this.summary = summary;
        this.sentence = sentence;
        this.highlights = highlights;
        this.suggestions = suggestions;
        this.openedAt = openedAt;
        this.sentAt = sentAt;
        this.sendings = sendings;
        this.reasons = reasons;
        this.cases = cases;
        this.pictures = pictures;
    }

    /// Opens a report with what could be proposed.
    ///
    /// @param sentence the sentence of figures that stands in the proposed summary
    static UnitReport open(CampaignId campaign, UnitId unit, WriteReport proposed, String sentence, Instant now) {
        return new UnitReport(
                ReportId.fresh(),
                0,
                campaign,
                unit,
                ReportState.DRAFT,
                null,
                proposed.summary(),
                sentence,
                new ArrayList<>(proposed.highlights()),
                new ArrayList<>(proposed.suggestions()),
                now,
                null,
                0,
                null,
                new ArrayList<>(proposed.cases()),
                new ArrayList<>(proposed.pictures()));
    }

    ReportId id() {
        return id;
    }

    int version() {
        return version;
    }

    CampaignId campaign() {
        return campaign;
    }

    UnitId unit() {
        return unit;
    }

    ReportState state() {
        return state;
    }

    @Nullable
    OfficeId office() {
        return office;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    int sendings() {
        return sendings;
    }

    @Nullable
    String reasons() {
        return reasons;
    }

    /// What the unit wrote. Our own sentence of figures in it is always today's; words of the unit stay as they are.
    WriteReport text(String liveSentence) {
        return new WriteReport(withSentence(liveSentence), highlights, cases, suggestions, pictures);
    }

    /// @param liveSentence the sentence of figures that the writer was shown
    ReportOutcome change(WriteReport wish, String liveSentence) {
        if (!state.isOpen()) {
            return refused(Reason.NOT_IN_THIS_STATE);
        }
        summary = wish.summary();
        if (summary.contains(liveSentence)) {
            sentence = liveSentence;
        }
        highlights = new ArrayList<>(wish.highlights());
        cases = new ArrayList<>(wish.cases());
        suggestions = new ArrayList<>(wish.suggestions());
        pictures = new ArrayList<>(wish.pictures());
        return done();
    }

    /// Asks the leader to send it.
    ReportOutcome submit() {
        return switch (state) {
            case SUBMITTED -> done();
            case DRAFT, RETURNED -> summary.isBlank() ? refused(Reason.SUMMARY_MISSING) : move(ReportState.SUBMITTED);
            case SENT, ACCEPTED -> refused(Reason.NOT_IN_THIS_STATE);
        };
    }

    /// The leader gives it back to the coordinator.
    ReportOutcome handBack(String why) {
        if (state != ReportState.SUBMITTED) {
            return refused(Reason.NOT_IN_THIS_STATE);
        }
        if (why.isBlank()) {
            return refused(Reason.REASONS_MISSING);
        }
        reasons = why.strip();
        return move(ReportState.DRAFT);
    }

    /// Sends it to an office. What is sent already is not sent again.
    ReportOutcome send(OfficeId to, String liveSentence, boolean late, Instant now) {
        if (state == ReportState.SENT) {
            return done();
        }
        if (!state.isOpen()) {
            return refused(Reason.NOT_IN_THIS_STATE);
        }
        if (summary.isBlank()) {
            return refused(Reason.SUMMARY_MISSING);
        }
        summary = withSentence(liveSentence);
        sentence = liveSentence;
        office = to;
        sentAt = now;
        sendings++;
        reasons = null;
        registerEvent(new ReportSent(id, campaign, unit, to, sendings, late, now));
        return move(ReportState.SENT);
    }

    ReportOutcome accept(Instant now) {
        return switch (state) {
            case ACCEPTED -> done();
            case SENT -> {
                registerEvent(new ReportAccepted(id, campaign, unit, now));
                yield move(ReportState.ACCEPTED);
            }
            case DRAFT, SUBMITTED, RETURNED -> refused(Reason.NOT_IN_THIS_STATE);
        };
    }

    /// The office sends it back, even when it had accepted it: a record may have changed since.
    ReportOutcome sendBack(String why, Instant now) {
        if (state != ReportState.SENT && state != ReportState.ACCEPTED) {
            return refused(Reason.NOT_IN_THIS_STATE);
        }
        if (why.isBlank()) {
            return refused(Reason.REASONS_MISSING);
        }
        reasons = why.strip();
        registerEvent(new ReportReturned(id, campaign, unit, why.strip(), now));
        return move(ReportState.RETURNED);
    }

    private String withSentence(String liveSentence) {
        return sentence.isEmpty() ? summary : summary.replace(sentence, liveSentence);
    }

    private ReportOutcome move(ReportState to) {
        state = to;
        return done();
    }

    private ReportOutcome done() {
        return new Done(id, state);
    }

    private ReportOutcome refused(Reason reason) {
        return new Refused(id, List.of(reason));
    }
}
