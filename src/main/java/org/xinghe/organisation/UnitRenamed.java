package org.xinghe.organisation;

import java.time.LocalDate;

/// A unit bears a new name from a day on.
public record UnitRenamed(UnitId unit, String from, String to, LocalDate on) {}
