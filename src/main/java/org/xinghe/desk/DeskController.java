package org.xinghe.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.xinghe.shared.Actor;
import org.xinghe.web.Html;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The first page after signing in.
@Controller
class DeskController implements NavigationSource {

    private final DeskHome home;
    private final Templates templates;

    DeskController(DeskHome home, Templates templates) {
        this.home = home;
        this.templates = templates;
    }

    @GetMapping("/desk")
    View home(Shell shell) {
        return Html.of(templates.deskHome(shell, home.of(Actor.current(), shell.words())));
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return List.of(new NavigationItem("look.group.work", "desk.home", "/desk", 1));
    }
}
