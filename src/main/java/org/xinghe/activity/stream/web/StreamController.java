package org.xinghe.activity.stream.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.stream.SetStream;
import org.xinghe.activity.stream.Streams;
import org.xinghe.shared.EditConflict;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Sets what of an activity is watched on a screen.
@Controller
@RequestMapping("/desk/activities/{activity}/stream")
class StreamController {

    private final ActivityParts parts;
    private final Streams streams;
    private final Templates templates;

    StreamController(ActivityParts parts, Streams streams, Templates templates) {
        this.parts = parts;
        this.streams = streams;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable ActivityId activity) {
        var details = parts.requireSeen(activity, Part.STREAM);
        var kept = streams.of(activity);
        var shown = new SetStream(text(kept.link()), text(kept.embed()), text(kept.replay()));
        return Html.of(templates.activityStreamEdit(shell, page(details, kept.version(), shown, List.of())));
    }

    @PostMapping
    View set(
            Shell shell,
            @PathVariable ActivityId activity,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String embed,
            @RequestParam(defaultValue = "") String replay) {
        var details = parts.requireWorked(activity, Part.STREAM);
        var wish = new SetStream(link, embed, replay);
        try {
            var faults = streams.set(activity, version, wish);
            return faults.isEmpty()
                    ? new SeeOther("/desk/activities/" + activity + "/stream", "stream.flash.saved")
                    : Html.rejected(templates.activityStreamEdit(
                            shell,
                            page(
                                    details,
                                    version,
                                    wish,
                                    faults.stream()
                                            .map(fault -> shell.words().say("stream.refused", fault))
                                            .toList())));
        } catch (EditConflict _) {
            var kept = streams.of(activity);
            var said = shell.say("stream.overtaken", text(kept.link()), text(kept.embed()), text(kept.replay()));
            return Html.conflict(
                    templates.activityStreamEdit(shell, page(details, kept.version(), wish, List.of(said))));
        }
    }

    private StreamPage page(ActivityDetails activity, int version, SetStream shown, List<String> faults) {
        return new StreamPage(
                activity.card().title(),
                "/desk/activities/" + activity.card().id() + "/stream",
                "/desk/activities/" + activity.card().id(),
                parts.mayWorkOn(activity),
                version,
                shown.link(),
                shown.embed(),
                shown.replay(),
                String.join("、", streams.hosts()),
                faults);
    }

    private static String text(@org.jspecify.annotations.Nullable String address) {
        return Objects.requireNonNullElse(address, "");
    }
}
