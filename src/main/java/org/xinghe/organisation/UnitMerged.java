package org.xinghe.organisation;

import java.time.LocalDate;

/// A unit became part of another one, which owes its duties from then on.
public record UnitMerged(UnitId unit, UnitId into, LocalDate on) {}
