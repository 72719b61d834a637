package org.xinghe.campaign.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.brand.Brands;
import org.xinghe.shared.Actor;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;

/// What brands add to the desk: an entry of the navigation, and brands to approve.
@Component
class BrandDesk implements NavigationSource, WaitingSource {

    private final Brands brands;

    BrandDesk(Brands brands) {
        this.brands = brands;
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return brands.mayRegister()
                ? List.of(new NavigationItem("look.group.work", "brands.mine", BrandPages.LIST, 70))
                : List.of();
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return brands.toApprove().stream()
                .map(brand -> new Waiting(
                        "brands.waiting",
                        brand.name(),
                        "%s?campaign=%s#brand-%s".formatted(BrandPages.LIST, brand.campaign(), brand.id()),
                        null,
                        Tone.BUSY,
                        32))
                .toList();
    }
}
