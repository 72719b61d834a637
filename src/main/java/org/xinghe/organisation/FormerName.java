package org.xinghe.organisation;

import java.time.LocalDate;

/// A name that a unit bore until the end of a day.
public record FormerName(String name, LocalDate until) {}
