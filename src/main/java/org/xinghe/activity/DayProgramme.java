package org.xinghe.activity;

import java.time.LocalDate;
import java.util.List;

/// What begins on one day.
///
/// @param sessions how many there are
/// @param first the first few of them
public record DayProgramme(LocalDate day, int sessions, List<SessionEntry> first) {}
