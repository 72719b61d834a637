package org.xinghe.portal.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.PublicPaths;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The front page: the latest campaign, and each of the others at its own address.
@Controller
class HomeController {

    private final Campaigns campaigns;
    private final HomePages pages;
    private final Templates templates;

    HomeController(Campaigns campaigns, HomePages pages, Templates templates) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/")
    View home(Shell shell) {
        var known = campaigns.running();
        var first = known.stream()
                .filter(each -> each.status() == CampaignStatus.RUNNING)
                .findFirst()
                .or(() -> known.stream().findFirst());
        return Html.of(first.map(each -> templates.portalHome(shell, pages.of(each, known, "/", shell.words())))
                .orElseGet(() -> templates.portalBefore(shell)));
    }

    @GetMapping("/campaigns/{slug}")
    View campaign(Shell shell, @PathVariable String slug) {
        var running = campaigns.running();
        var campaign = running.stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign", slug));
        return Html.of(templates.portalHome(shell, pages.of(campaign, running, "/campaigns/" + slug, shell.words())));
    }

    @Bean
    static PublicPaths portalPaths() {
        return PortalCaching.PATHS;
    }
}
