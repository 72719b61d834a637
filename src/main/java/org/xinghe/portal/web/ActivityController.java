package org.xinghe.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.FeedEntry;
import org.xinghe.activity.PublishedActivities;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.Shell;
import org.xinghe.web.Site;
import xinghe.templates.Templates;

/// One activity: its page, and its sessions as a calendar file.
@Controller
class ActivityController {

    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PublishedActivities published;
    private final ActivityPages pages;
    private final Regions regions;
    private final Site site;
    private final Templates templates;

    ActivityController(
            PublishedActivities published, ActivityPages pages, Regions regions, Site site, Templates templates) {
        this.published = published;
        this.pages = pages;
        this.regions = regions;
        this.site = site;
        this.templates = templates;
    }

    @GetMapping("/activities/{slug}")
    View show(Shell shell, @PathVariable String slug) {
        return Html.of(templates.portalActivity(shell, pages.of(require(slug), shell)));
    }

    @GetMapping("/activities/{slug}.ics")
    ResponseEntity<byte[]> calendarFile(@PathVariable String slug) {
        var activity = require(slug);
        var file = CalendarFiles.write(
                activity.card().title(),
                entries(activity),
                code -> regions.find(code).map(Region::name).orElse(""),
                site);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(slug + ".ics")
                                .build()
                                .toString())
                .body(file);
    }

    private ActivityDetails require(String slug) {
        if (!slug.matches("[a-z0-9-]{1,60}")) {
            throw new NotFound("activity", slug);
        }
        return published.find(slug).orElseThrow(() -> new NotFound("activity", slug));
    }

    private static List<FeedEntry> entries(ActivityDetails activity) {
        var card = activity.card();
        var publishedAt = Objects.requireNonNull(activity.publishedAt());
        return IntStream.range(0, activity.sessions().size())
                .mapToObj(position -> new FeedEntry(
                        card.id(),
                        activity.version(),
                        card.slug(),
                        card.title(),
                        card.summary(),
                        publishedAt,
                        card.state() == ActivityState.CANCELLED,
                        position,
                        activity.sessions().get(position)))
                .toList();
    }
}
