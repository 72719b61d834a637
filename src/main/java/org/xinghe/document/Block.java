package org.xinghe.document;

import java.util.List;

/// A piece of an official document's body.
public sealed interface Block {

    /// A heading; its number (一、 （一） 1. （1）) is counted while writing and not part of the text.
    ///
    /// @param level 1 to 4
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("Official documents have four levels of headings, not " + level);
            }
        }
    }

    /// A paragraph, its first line indented by two characters.
    record Paragraph(String text) implements Block {}

    /// A paragraph with a heading at its beginning, its number as the author wrote it; alone on its line when nothing
    /// follows.
    ///
    /// @param level 1 to 4
    record Lead(int level, String heading, String text) implements Block {

        public Lead {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("Official documents have four levels of headings, not " + level);
            }
        }
    }

    /// Figures in rows. Its head is repeated on each page.
    ///
    /// @param notes what stands below it, such as how something was counted
    record Table(String caption, List<Column> columns, List<List<String>> rows, List<String> notes) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /// A column of a table.
    ///
    /// @param weight its share of the width, against the other columns' weights
    record Column(String title, int weight, Alignment alignment) {}

    /// How a column's texts stand.
    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /// A picture, centred and as large as it may be without pushing the text away.
    ///
    /// @param width in pixels
    record Picture(byte[] bytes, Kind kind, int width, int height, String caption) implements Block {

        /// Formats of pictures.
        public enum Kind {
            JPEG,
            PNG
        }
    }

    static Block heading(int level, String text) {
        return new Heading(level, text);
    }

    static Block lead(int level, String heading, String text) {
        return new Lead(level, heading, text);
    }

    static Block paragraph(String text) {
        return new Paragraph(text);
    }
}
