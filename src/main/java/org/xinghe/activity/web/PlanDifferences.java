package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Mode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutySummary;
import org.xinghe.organisation.RegionCode;
import org.xinghe.web.Words;

/// Compares what somebody else saved with what was typed here, field by field, in words.
@Component
class PlanDifferences {

    private final PlanPages pages;

    PlanDifferences(PlanPages pages) {
        this.pages = pages;
    }

    List<Difference> between(PlanForm theirs, PlanForm mine, CampaignId campaign, Words words) {
        var found = new ArrayList<Difference>();
        compare(found, words.say("activity.field.kind"), kind(theirs.kind(), words), kind(mine.kind(), words));
        compare(found, words.say("activity.field.title"), theirs.title(), mine.title());
        compare(
                found,
                words.say("activity.field.strand"),
                pages.strand(campaign, theirs.strand()).orElse(""),
                pages.strand(campaign, mine.strand()).orElse(""));
        compare(found, words.say("activity.field.duty"), duty(theirs.duty()), duty(mine.duty()));
        compare(found, words.say("activity.field.mode"), mode(theirs.mode(), words), mode(mine.mode(), words));
        compare(found, words.say("activity.field.summary"), theirs.summary(), mine.summary());
        compare(found, words.say("activity.field.audience"), theirs.audience(), mine.audience());
        compare(found, words.say("activity.field.contact-name"), theirs.contactName(), mine.contactName());
        compare(found, words.say("activity.field.contact-phone"), theirs.contactPhone(), mine.contactPhone());
        var rows = Math.max(theirs.sessions().size(), mine.sessions().size());
        for (var index = 0; index < rows; index++) {
            compare(
                    found,
                    words.say("activity.session", index + 1),
                    session(theirs.sessions(), index),
                    session(mine.sessions(), index));
        }
        compare(
                found,
                words.say("activity.field.poster"),
                theirs.poster().isBlank() ? "" : words.say("activity.poster.one"),
                mine.poster().isBlank()
                        ? ""
                        : words.say(
                                mine.poster().equals(theirs.poster())
                                        ? "activity.poster.one"
                                        : "activity.poster.mine"));
        return found;
    }

    private static void compare(List<Difference> found, String label, String theirs, String mine) {
        if (!theirs.strip().equals(mine.strip())) {
            found.add(new Difference(label, theirs.strip(), mine.strip()));
        }
    }

    private String duty(String id) {
        return pages.duty(id).map(DutySummary::what).orElse("");
    }

    private static String kind(String code, Words words) {
        return code.isEmpty() ? "" : words.say("activity.kind." + code);
    }

    private static String mode(String name, Words words) {
        return TypedValues.constant(Mode.class, name)
                .map(mode -> words.say("activity.mode", mode))
                .orElse(name);
    }

    private String session(List<SessionRow> rows, int index) {
        if (index >= rows.size() || rows.get(index).isEmpty()) {
            return "";
        }
        var row = rows.get(index);
        var region = row.region().matches("\\d{6}") ? pages.regionName(new RegionCode(row.region())) : "";
        return String.join(
                        " ",
                        row.day(),
                        row.from() + "–" + row.until(),
                        row.lastDay(),
                        row.place(),
                        region,
                        row.address(),
                        row.link(),
                        row.capacity())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
