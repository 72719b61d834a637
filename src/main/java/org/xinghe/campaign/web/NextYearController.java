package org.xinghe.campaign.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.succession.Moved;
import org.xinghe.campaign.succession.NextYear;
import org.xinghe.campaign.succession.Successions;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Replacement;
import xinghe.templates.Templates;

/// Prepares next year's campaign out of one that ran.
@Controller
@RequestMapping("/desk/campaigns/{id}/next-year")
class NextYearController {

    private static final int AROUND = 14;

    private final Campaigns campaigns;
    private final Successions successions;
    private final Templates templates;

    NextYearController(Campaigns campaigns, Successions successions, Templates templates) {
        this.campaigns = campaigns;
        this.successions = successions;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable CampaignId id) {
        var next = successions.preview(id);
        var words = shell.words();
        return Html.of(templates.campaignNextyear(
                shell,
                new NextYearPage(
                        "/desk/campaigns/" + id,
                        campaigns.require(id).title(),
                        words.say("succession.lead", String.valueOf(next.year()), String.valueOf(next.year() + 1)),
                        IntStream.range(0, next.moved().size())
                                .mapToObj(index -> line(next, index, words))
                                .toList(),
                        successions.daysOff(next).stream().map(words::day).toList(),
                        next.kept())));
    }

    /// @param moves the places that move, by their index; the others stay as they were
    @PostMapping
    View prepare(@PathVariable CampaignId id, @RequestParam(required = false) @Nullable List<Integer> moves) {
        var moving = moves == null ? Set.<Integer>of() : Set.copyOf(moves);
        var staying = IntStream.range(0, successions.preview(id).moved().size())
                .boxed()
                .filter(index -> !moving.contains(index))
                .collect(Collectors.toSet());
        return new SeeOther(
                "/desk/notices/%s/facts".formatted(successions.prepare(id, staying)), "succession.prepared");
    }

    private static NextYearPage.Line line(NextYear next, int index, Words words) {
        var moved = next.moved().get(index);
        var text = next.paragraphs().get(moved.paragraph());
        var end = moved.start() + moved.from().length();
        return new NextYearPage.Line(
                index,
                new Replacement(
                        words.say("succession.kind", moved.kind()),
                        around(text.substring(0, moved.start())),
                        moved.from(),
                        toOf(moved, words),
                        text.length() - end <= AROUND ? text.substring(end) : text.substring(end, end + AROUND) + "…"),
                moved.kind().mayStay());
    }

    private static String toOf(Moved moved, Words words) {
        return moved.to().isEmpty() ? words.say("succession.to-be-set") : moved.to();
    }

    private static String around(String before) {
        return before.length() <= AROUND ? before : "…" + before.substring(before.length() - AROUND);
    }
}
