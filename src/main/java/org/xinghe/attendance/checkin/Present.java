package org.xinghe.attendance.checkin;

import org.xinghe.attendance.registration.RegistrationId;

/// A registered visitor who came.
///
/// @param sessions how many sessions they attended
public record Present(RegistrationId registration, String name, int sessions) {}
