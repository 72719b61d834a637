package org.xinghe.organisation;

import java.time.LocalDate;

/// A unit ceased to exist without a successor.
public record UnitClosed(UnitId unit, LocalDate on) {}
