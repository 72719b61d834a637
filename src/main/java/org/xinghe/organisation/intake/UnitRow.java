package org.xinghe.organisation.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.OpenUnit;

/// A row that may be taken.
///
/// @param known the unit that is registered already, null for a new one
record UnitRow(Row row, @Nullable Known known, OpenUnit wish, List<String> offices, List<PersonWish> people) {}
