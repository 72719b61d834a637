package org.xinghe.attendance.certificate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Tone;

/// One certificate as its unit sees it.
///
/// @param ended what is said of one that stands no more, null while it is valid
/// @param form what was typed to correct it, or what it says
/// @param mayWithdraw whether the acting person may
public record CertificatePage(
        String path,
        String number,
        Tone tone,
        String state,
        @Nullable String ended,
        List<Fact> facts,
        String activityPath,
        String activity,
        String publicPath,
        boolean valid,
        boolean volunteer,
        boolean mayWithdraw,
        CorrectionForm form,
        List<String> faults,
        List<Event> history) {}
