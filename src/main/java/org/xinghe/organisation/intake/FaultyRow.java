package org.xinghe.organisation.intake;

import java.util.List;

/// A row that was not taken.
///
/// @param row its number in the file, as the spreadsheet shows it
/// @param name the unit's name as written there
public record FaultyRow(int row, String name, List<RowFault> reasons) {}
