package org.xinghe.organisation.intake;

import java.util.List;

/// What became of the rows of a sheet.
///
/// @param taken how many units are new
/// @param updated how many units had something changed or added: details, offices, people, posts
/// @param unchanged how many rows said what was known
/// @param faulty the rows that were not taken, in the order of the file
public record ImportResult(int taken, int updated, int unchanged, List<FaultyRow> faulty) {}
