package org.xinghe.attendance.registration;

import java.util.List;

/// One page of the registrations that were looked for.
public record RegistrationPart(List<RegistrationView> rows, int total, int page, int pages) {}
