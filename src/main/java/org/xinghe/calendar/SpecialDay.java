package org.xinghe.calendar;

import java.time.LocalDate;

/// A day that is not worked, or a weekend day that is.
///
/// @param name the holiday it belongs to
public record SpecialDay(LocalDate day, boolean worked, String name) {}
