package org.xinghe.campaign;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.notice.ConfirmedFacts;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Period;

/// What notices come to when they are compiled, without keeping anything.
@Service
@Transactional(readOnly = true)
public class Compilations {

    private final Notices notices;
    private final NoticeFacts facts;
    private final Units units;
    private final Regions regions;

    Compilations(Notices notices, NoticeFacts facts, Units units, Regions regions) {
        this.notices = notices;
        this.facts = facts;
        this.units = units;
        this.regions = regions;
    }

    /// The programme of a notice.
    public CompiledCampaign of(NoticeId notice) {
        return compile(Compiler.Width.PROGRAMME, notice, facts.standing(notice));
    }

    /// Every demand of a notice, also outside of a programme, as supplements make them.
    ///
    /// @param period of the running campaign, where the notice names none of its own
    public CompiledCampaign demandsOf(NoticeId notice, Period period) {
        return compile(Compiler.Width.EVERY_DEMAND, notice, within(period, facts.standing(notice)));
    }

    private CompiledCampaign compile(Compiler.Width width, NoticeId notice, ConfirmedFacts standing) {
        var province =
                units.require(notices.require(notice).takenFor()).region().province();
        return Compiler.compile(width, notices.readingOf(notice), standing, name -> cityOf(name, province));
    }

    private static ConfirmedFacts within(Period period, ConfirmedFacts standing) {
        return new ConfirmedFacts(
                standing.title(),
                standing.number(),
                standing.theme(),
                standing.issueDate(),
                standing.issuers(),
                standing.periodText(),
                Objects.requireNonNullElse(standing.period(), period),
                standing.deadlines(),
                standing.contacts(),
                standing.attachments());
    }

    private Optional<RegionCode> cityOf(String name, RegionCode province) {
        return regions.findByName(name, province)
                .filter(region -> region.level() == Level.CITY)
                .map(Region::code);
    }
}
