package org.xinghe.attendance.registration.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// The form by which a unit sets registration up.
///
/// @param isNew whether there is no registration yet
public record SetupPage(
        String title,
        String path,
        String listPath,
        String back,
        boolean isNew,
        SetupForm form,
        FormFaults faults,
        boolean conflict,
        List<Choice> contacts,
        List<Choice> organisation,
        List<Choice> titleLevel,
        List<Choice> ageBand) {}
