package org.xinghe.demo;

import org.xinghe.activity.Mode;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.organisation.RegionCode;

/// An activity that a unit of the story might hold, in words.
record Idea(Theme theme, Mode mode, String title, String audience, String place, RegionCode region, String summary) {

    KindCode kind() {
        return KindGuess.of(title);
    }
}
