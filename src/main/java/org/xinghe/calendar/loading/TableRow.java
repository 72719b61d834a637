package org.xinghe.calendar.loading;

/// A row as it came, before anything is understood.
///
/// @param number its place in the file or text, from 1
record TableRow(int number, String day, String arrangement, String name, boolean formula) {

    TableRow(int number, String day, String arrangement, String name) {
        this(number, day, arrangement, name, false);
    }
}
