package org.xinghe.attendance.certificate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// The certificates of an activity: what was issued, and a form to issue more.
///
/// @param notYet why nothing can be issued, null when it can
/// @param form what was typed, or what usually is
/// @param valid how many stand
public record CertificatesPage(
        String path,
        String activityPath,
        String activity,
        @Nullable String notYet,
        IssueForm form,
        List<Choice> kinds,
        List<Choice> sources,
        List<String> faults,
        List<CertificateRow> rows,
        int valid) {}
