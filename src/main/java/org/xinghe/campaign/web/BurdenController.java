package org.xinghe.campaign.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.burden.Burdens;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// What a notice asks, before it goes out.
@Controller
@RequestMapping("/desk/notices/{notice}/burden")
class BurdenController {

    private final Notices notices;
    private final Burdens burdens;
    private final BurdenPages pages;
    private final Templates templates;

    BurdenController(Notices notices, Burdens burdens, BurdenPages pages, Templates templates) {
        this.notices = notices;
        this.burdens = burdens;
        this.pages = pages;
        this.templates = templates;
    }

    /// @param release when it is to go out; what is no time means now
    @GetMapping
    View show(
            Shell shell,
            @PathVariable("notice") NoticeId id,
            @RequestParam(required = false) @Nullable String release) {
        return Html.of(templates.campaignBurden(shell, pages.of(prepared(id), time(release), null, shell.words())));
    }

    @PostMapping("/acknowledgement")
    View acknowledge(@PathVariable("notice") NoticeId id) {
        prepared(id);
        burdens.see(id);
        return new SeeOther(pathOf(id), "burden.acknowledged");
    }

    @PostMapping("/cap")
    View cap(Shell shell, @PathVariable("notice") NoticeId id, @RequestParam(defaultValue = "") String minutes) {
        var notice = prepared(id);
        var typed = minutes.strip();
        if (typed.isEmpty()) {
            burdens.cap(id, null);
            return new SeeOther(pathOf(id), "burden.cap.taken");
        }
        var number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > Burdens.HIGHEST_CAP) {
            return Html.rejected(templates.campaignBurden(shell, pages.of(notice, null, typed, shell.words())));
        }
        burdens.cap(id, number);
        return new SeeOther(pathOf(id), "burden.cap.set", number);
    }

    /// A notice in preparation, for whoever prepares it.
    private NoticeSummary prepared(NoticeId id) {
        var notice = notices.requirePrepared(id);
        if (notice.releasedAt() != null) {
            throw new NotFound("notice in preparation", id);
        }
        return notice;
    }

    private static @Nullable LocalDateTime time(@Nullable String typed) {
        try {
            var time = typed == null || typed.isBlank() ? null : LocalDateTime.parse(typed.strip());
            return time == null || time.getYear() < 1900 || time.getYear() > 2999 ? null : time;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String pathOf(NoticeId notice) {
        return "/desk/notices/%s/burden".formatted(notice);
    }
}
