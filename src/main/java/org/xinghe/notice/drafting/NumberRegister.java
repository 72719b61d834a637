package org.xinghe.notice.drafting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.OwnNotices;
import org.xinghe.notice.Releases;
import org.xinghe.notice.drafting.SeriesOutcome.Kept;
import org.xinghe.notice.drafting.SeriesOutcome.Reason;
import org.xinghe.notice.drafting.SeriesOutcome.Refused;
import org.xinghe.notice.drafting.TakeNumberOutcome.NotOfHost;
import org.xinghe.notice.drafting.TakeNumberOutcome.NotReady;
import org.xinghe.notice.drafting.TakeNumberOutcome.Taken;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;

/// The register of numbers. Each series counts from its first number on, year by year, without gaps: a number is
/// taken inside of the transaction that gives it to its document, and is back when that fails. Given ones stay given.
@Service
@Transactional
public class NumberRegister {

    private static final Pattern CODE = Pattern.compile("[\\p{IsHan}]{1,12}");
    private static final int LARGEST = 99_999;

    private final NumberStore store;
    private final Drafts drafts;
    private final Notices notices;
    private final OwnNotices own;
    private final Releases releases;
    private final History history;
    private final Clock clock;

    NumberRegister(
            NumberStore store,
            Drafts drafts,
            Notices notices,
            OwnNotices own,
            Releases releases,
            History history,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.notices = notices;
        this.own = own;
        this.releases = releases;
        this.history = history;
        this.clock = clock;
    }

    /// The series of the units for which the acting person is an officer.
    @Transactional(readOnly = true)
    public List<Series> mine() {
        return store.of(officeUnits());
    }

    /// The series of units, such as those that issue a document.
    @Transactional(readOnly = true)
    public List<Series> of(Collection<UnitId> units) {
        return store.of(units);
    }

    /// The years of the own series, the latest first.
    @Transactional(readOnly = true)
    public List<SeriesYear> years() {
        return store.yearsOf(officeUnits());
    }

    /// What was given of a series in a year, by number.
    @Transactional(readOnly = true)
    public List<RegisterLine> linesOf(SeriesId series, int year) {
        return store.linesOf(requireOwn(series).id(), year);
    }

    /// Opens a series of a unit; the same code twice is one series.
    public SeriesOutcome open(UnitId unit, String code) {
        if (!officeUnits().contains(unit)) {
            throw new NotFound("unit", unit);
        }
        var clean = code.strip();
        if (!CODE.matcher(clean).matches()) {
            return new Refused(Reason.CODE_FORM, clean);
        }
        var fresh = new Series(SeriesId.fresh(), unit, clean);
        store.open(fresh);
        var known = store.withCode(clean).orElseThrow();
        if (!known.unit().equals(unit)) {
            return new Refused(Reason.CODE_OF_OTHERS, clean);
        }
        if (known.equals(fresh)) {
            history.note("number-series", known.id(), "open", Map.of("code", clean));
        }
        return new Kept(known.id());
    }

    /// Says with which number a series begins in a year: those before it were given on paper.
    public SeriesOutcome beginAt(SeriesId id, int year, int first) {
        requireOwn(id);
        if (first < 1 || first > LARGEST) {
            return new Refused(Reason.FIRST_FORM, String.valueOf(first));
        }
        var at = store.lock(id, year);
        if (at.isBegun()) {
            return new Refused(Reason.BEGUN, String.valueOf(at.first()));
        }
        if (at.first() != first) {
            store.setFirst(at, first);
            history.note(
                    "number-series",
                    id,
                    "begin",
                    Map.of("code", at.series().code(), "year", String.valueOf(year), "first", String.valueOf(first)));
        }
        return new Kept(id);
    }

    /// Whether the acting person takes numbers for a document: an own one without a number, as an officer of its host.
    @Transactional(readOnly = true)
    public boolean mayNumber(NoticeSummary notice) {
        return notice.number() == null
                && notice.status().isChangeable()
                && notices.isOwn(notice.id())
                && !notice.issuers().isEmpty()
                && officeUnits().contains(notice.issuers().getFirst());
    }

    /// Takes the next number of a series for a document that waits for nothing else. Its signatures stand.
    public TakeNumberOutcome take(NoticeId id, SeriesId seriesId) {
        var notice = own.lockForNumber(id);
        if (notice.number() != null) {
            return new Taken(notice.number());
        }
        if (!mayNumber(notice)) {
            throw new NotFound("own document", id);
        }
        var series = store.find(seriesId).orElseThrow(() -> new NotFound("series", seriesId));
        if (!series.unit().equals(notice.issuers().getFirst())) {
            return new NotOfHost(series.code());
        }
        var objections = releases.objectionsToNumber(id);
        if (!objections.isEmpty()) {
            return new NotReady(objections);
        }
        var year = Objects.requireNonNull(notice.issueDate()).getYear();
        var number = next(store.lock(seriesId, year), id);
        var draft = drafts.of(id).orElseThrow(() -> new NotFound("draft of notice", id));
        own.number(id, number, drafts.layOut(draft.content(), number));
        return new Taken(number);
    }

    /// Passes over numbers that documents bear which were issued elsewhere; the register says so.
    private String next(SeriesYear year, NoticeId notice) {
        var serial = year.next();
        var number = NumberStore.written(year.series().code(), year.year(), serial);
        for (var other = own.bearerOf(number); other.isPresent(); other = own.bearerOf(number)) {
            store.give(year, serial, other.get(), clock.instant(), "", RegisterLine.State.ON_PAPER);
            serial++;
            number = NumberStore.written(year.series().code(), year.year(), serial);
        }
        store.give(year, serial, notice, clock.instant(), Actor.current().name(), RegisterLine.State.GIVEN);
        return number;
    }

    /// The year in which a series would count today.
    public int thisYear() {
        return CampaignTime.dayOf(clock.instant()).getYear();
    }

    private Series requireOwn(SeriesId id) {
        return Optional.of(id)
                .flatMap(store::find)
                .filter(series -> officeUnits().contains(series.unit()))
                .orElseThrow(() -> new NotFound("series", id));
    }

    private Set<UnitId> officeUnits() {
        return notices.officeUnits().stream().map(UnitSummary::id).collect(Collectors.toSet());
    }
}
