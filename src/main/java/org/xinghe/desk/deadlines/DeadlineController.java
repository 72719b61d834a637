package org.xinghe.desk.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;
import org.xinghe.web.CalendarText;
import org.xinghe.web.Html;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.PublicPaths;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The page of all deadlines, its calendar file, and the feed behind a token, which needs no signing in.
@Controller
class DeadlineController implements NavigationSource {

    private static final String FEEDS = "/deadlines/";

    private final DeadlinePages pages;
    private final DeadlineFeeds feeds;
    private final Clock clock;
    private final Templates templates;

    DeadlineController(DeadlinePages pages, DeadlineFeeds feeds, Clock clock, Templates templates) {
        this.pages = pages;
        this.feeds = feeds;
        this.clock = clock;
        this.templates = templates;
    }

    @Bean
    static PublicPaths deadlineFeeds() {
        return new PublicPaths(FEEDS + "*");
    }

    @GetMapping(DeadlinePages.PATH)
    View show(
            Shell shell,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String campaign) {
        return Html.of(
                templates.deskDeadlines(shell, pages.page(monthOf(month), campaignOf(campaign), null, shell.words())));
    }

    @GetMapping(DeadlinePages.PATH + ".ics")
    ResponseEntity<byte[]> file(Shell shell, @RequestParam(defaultValue = "") String campaign) {
        Actor.current().require();
        return calendar(shell, pages.of(campaignOf(campaign), shell.words()));
    }

    /// The address is shown in the answer itself and kept nowhere.
    @PostMapping(DeadlinePages.PATH + "/feeds")
    View open(Shell shell) {
        var address = shell.site().address() + FEEDS + feeds.open() + ".ics";
        return Html.of(templates.deskDeadlines(shell, pages.page(null, null, address, shell.words())));
    }

    @PostMapping(DeadlinePages.PATH + "/feeds/end")
    View close() {
        feeds.close();
        return new SeeOther(DeadlinePages.PATH, "desk.deadlines.feed.ended");
    }

    /// What the owner may see at this moment, and nothing once the account is closed.
    @GetMapping(FEEDS + "{token:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<byte[]> feed(Shell shell, @PathVariable String token) throws Exception {
        var owner = feeds.ownerOf(token).orElseThrow(() -> new NotFound("feed", "of this token"));
        return Actor.of(owner.id(), owner.name()).call(() -> calendar(shell, pages.of(null, shell.words())));
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return List.of(new NavigationItem("look.group.work", "desk.deadlines", DeadlinePages.PATH, 15));
    }

    private ResponseEntity<byte[]> calendar(Shell shell, List<Deadline> deadlines) {
        return ResponseEntity.ok()
                .contentType(CalendarText.TYPE)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("deadlines.ics", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(DeadlineFile.write(deadlines, clock.instant(), shell.words(), shell.site()));
    }

    private static @Nullable YearMonth monthOf(String typed) {
        return Typed.day(typed + "-01").map(YearMonth::from).orElse(null);
    }

    private static @Nullable CampaignId campaignOf(String typed) {
        return Optional.of(typed)
                .filter(text -> !text.isBlank())
                .map(CampaignId::of)
                .orElse(null);
    }
}
