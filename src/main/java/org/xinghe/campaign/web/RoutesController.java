package org.xinghe.campaign.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.RouteLine;
import org.xinghe.campaign.Routes;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.OfficeSummary;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// Who reports where: read from the notice, asked where it says nothing.
@Controller
@RequestMapping("/desk/notices/{notice}/routes")
class RoutesController {

    private final Notices notices;
    private final Campaigns campaigns;
    private final Routes routes;
    private final Offices offices;
    private final Units units;
    private final Templates templates;

    RoutesController(
            Notices notices, Campaigns campaigns, Routes routes, Offices offices, Units units, Templates templates) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.routes = routes;
        this.offices = offices;
        this.units = units;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable("notice") NoticeId id) {
        var notice = notices.require(id);
        var tabs = NoticeTabs.of(notice, "routes", shell.words());
        var campaign = campaigns.ofNotice(id);
        if (campaign.isPresent()) {
            campaigns.requireSeen(campaign.get().id());
            return Html.of(templates.campaignRoutes(shell, page(tabs, campaign.get(), shell.words())));
        }
        if (notice.releasedAt() != null || !notices.maySee(notice)) {
            throw new NotFound("notice", id);
        }
        return Html.of(templates.campaignRoutes(shell, new RoutesPage(tabs, false, false, List.of(), 0)));
    }

    @PostMapping("/{kind}")
    View choose(
            Words words,
            @PathVariable("notice") NoticeId id,
            @PathVariable UnitKind kind,
            @RequestParam(required = false) @Nullable OfficeId office) {
        var campaign = require(id);
        if (office == null) {
            return new SeeOther(pathOf(id), "campaign.route.none");
        }
        routes.choose(campaign.id(), kind, office);
        return new SeeOther(pathOf(id), "campaign.route.chosen", words.say("unit.kind", kind));
    }

    @PostMapping("/{kind}/office")
    View open(@PathVariable("notice") NoticeId id, @PathVariable UnitKind kind, @RequestParam UnitId issuer) {
        routes.openNamed(require(id).id(), kind, issuer);
        return new SeeOther(pathOf(id), "campaign.route.opened");
    }

    private RoutesPage page(NoticeTabs tabs, CampaignSummary campaign, Words words) {
        var editable = campaigns.mayRun(campaign.id());
        var issuers = units.all(campaign.issuers());
        var known = campaign.issuers().stream()
                .map(offices::of)
                .flatMap(List::stream)
                .toList();
        var lines = routes.of(campaign.id()).stream()
                .map(line -> new RoutesPage.Line(
                        tabs.routes() + "/" + line.kind(),
                        words.say("unit.kind", line.kind()),
                        line.units(),
                        line.named(),
                        known.stream()
                                .filter(office -> office.id().equals(line.office()))
                                .map(office -> nameOf(office, issuers))
                                .findFirst()
                                .orElse(null),
                        known.stream()
                                .map(office -> Choice.of(
                                        office.id().toString(),
                                        nameOf(office, issuers),
                                        office.id().equals(line.office())))
                                .toList(),
                        issuersFor(line, issuers)))
                .toList();
        var asked = (int) lines.stream().filter(line -> line.office() == null).count();
        return new RoutesPage(tabs, true, editable, lines, asked);
    }

    private static List<Choice> issuersFor(RouteLine line, Map<UnitId, UnitSummary> issuers) {
        return line.office() != null || line.named().isEmpty()
                ? List.of()
                : issuers.values().stream()
                        .map(unit -> Choice.of(unit.id().toString(), unit.name(), false))
                        .toList();
    }

    private static String nameOf(OfficeSummary office, Map<UnitId, UnitSummary> issuers) {
        var unit = issuers.get(office.unit());
        return (unit == null ? "" : unit.name() + " ") + office.name();
    }

    private CampaignSummary require(NoticeId notice) {
        return campaigns
                .ofNotice(notice)
                .filter(campaign -> campaigns.mayRun(campaign.id()))
                .orElseThrow(() -> new NotFound("campaign of notice", notice));
    }

    private static String pathOf(NoticeId notice) {
        return "/desk/notices/%s/routes".formatted(notice);
    }
}
