package org.xinghe.calendar.loading;

/// The wish to load a year's holiday table.
///
/// @param source the notice that it comes from
/// @param file a .xlsx or .csv file; empty when `text` says it
/// @param text rows as pasted
/// @param replacing whether a table that is there is to be replaced
public record LoadTable(int year, String source, byte[] file, String text, boolean replacing) {}
