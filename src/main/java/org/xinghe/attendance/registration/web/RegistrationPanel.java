package org.xinghe.attendance.registration.web;

import java.util.List;
import org.xinghe.attendance.registration.web.JoinPage.SessionChoice;

/// How registration stands, on the page of an activity at the desk.
///
/// @param setUp whether there is registration at all
/// @param requested how many bookings wait for approval
public record RegistrationPanel(
        boolean setUp, List<SessionChoice> sessions, int requested, String setupPath, String listPath) {}
