package org.xinghe.activity.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.RegionCode;

/// A speaker who suits a school's wish, and why.
///
/// @param topic the words that both name; empty when they name none
/// @param region the region that the speaker goes to and the school lies in, null when the speaker named none
/// @param days wished days on which the speaker can; empty when the speaker named none
public record Candidate(
        SpeakerOffer speaker,
        String topic,
        @Nullable RegionCode region,
        boolean onlineOnly,
        List<LocalDate> days,
        int weight) {}
