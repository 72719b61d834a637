package org.xinghe.activity.school.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// The form by which a speaker offers to talk in schools.
///
/// @param sent whether an offer was just taken
/// @param regions cities, of which several may be chosen
public record SpeakerOfferPage(
        String title,
        String activityPath,
        boolean open,
        boolean sent,
        String token,
        OfferFields form,
        List<Choice> regions,
        List<Choice> levels,
        List<Choice> ways,
        SchoolFaults faults) {}
