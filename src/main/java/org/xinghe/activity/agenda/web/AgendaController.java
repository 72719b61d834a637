package org.xinghe.activity.agenda.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.agenda.AgendaFault;
import org.xinghe.activity.agenda.Agendas;
import org.xinghe.activity.kind.Part;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The agenda of an activity, typed in one table.
@Controller
@RequestMapping("/desk/activities/{activity}/agenda")
class AgendaController {

    private final ActivityParts parts;
    private final Agendas agendas;
    private final AgendaPages pages;
    private final Templates templates;

    AgendaController(ActivityParts parts, Agendas agendas, AgendaPages pages, Templates templates) {
        this.parts = parts;
        this.agendas = agendas;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable ActivityId activity) {
        return Html.of(templates.activityAgendaEdit(
                shell, pages.page(parts.requireSeen(activity, Part.AGENDA), shell.words())));
    }

    @PostMapping
    View put(Shell shell, @PathVariable ActivityId activity, @RequestParam MultiValueMap<String, String> sent) {
        var details = parts.requireWorked(activity, Part.AGENDA);
        var read = AgendaPages.read(details, sent);
        List<AgendaFault> faults = read.unread().isEmpty() ? agendas.put(activity, read.points()) : List.of();
        return read.unread().isEmpty() && faults.isEmpty()
                ? new SeeOther(
                        "/desk/activities/" + activity + "/agenda",
                        "agenda.flash.saved",
                        read.points().size())
                : Html.rejected(
                        templates.activityAgendaEdit(shell, pages.refused(details, read, faults, shell.words())));
    }
}
