package org.xinghe.campaign.revision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CompiledCampaign;
import org.xinghe.notice.reader.ReadNotice.Sentence;
import org.xinghe.organisation.OfficeId;
import org.xinghe.shared.Period;

/// What a supplement says.
///
/// @param base what its notice says, compiled the same way, so that both can be compared
/// @param next what the supplement says
/// @param sentences of the supplement
/// @param period that it names, null when it names none
/// @param offices those that are registered, by the names that the supplement uses
record Supplementing(
        CompiledCampaign base,
        CompiledCampaign next,
        List<Sentence> sentences,
        @Nullable Period period,
        @Nullable String periodText,
        @Nullable String theme,
        Map<String, OfficeId> offices) {}
