package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// The confirm page: the notice's text beside its facts.
///
/// @param mayEdit whether the reader may settle facts
/// @param first what needs a person: questions, doubts, what could not be read
/// @param others the other facts
/// @param kinds the kinds of which a person may add one
/// @param addition what was typed for an addition that was refused
/// @param additionError why it was refused, in words
public record FactsPage(
        NoticeFrame frame,
        boolean mayEdit,
        ShownText text,
        List<FactView> first,
        List<FactView> others,
        FactProgress progress,
        List<Choice> kinds,
        List<Choice> issuers,
        AdditionForm addition,
        @Nullable String additionError) {}
