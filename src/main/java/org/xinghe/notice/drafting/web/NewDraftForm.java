package org.xinghe.notice.drafting.web;

import java.util.Objects;

/// How a draft is to begin, as it was chosen.
record NewDraftForm(String kind, String unit, String beginning, String earlier, String supplements) {

    NewDraftForm {
        kind = Objects.requireNonNullElse(kind, "");
        unit = Objects.requireNonNullElse(unit, "");
        beginning = Objects.requireNonNullElse(beginning, "");
        earlier = Objects.requireNonNullElse(earlier, "");
        supplements = Objects.requireNonNullElse(supplements, "");
    }
}
