package org.xinghe.organisation.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// One row of the sheet, by column.
///
/// @param number its number in the file
/// @param formulas the columns in which a formula stands instead of a value
record Row(int number, Map<Column, String> values, Set<Column> formulas) {

    /// What the template's example rows begin with; such rows are passed over.
    static final String EXAMPLE = "（示例）";

    Row {
        values = new EnumMap<>(values);
    }

    /// The text of a column, empty where nothing stands or the column is missing.
    String of(Column column) {
        return values.getOrDefault(column, "");
    }

    /// The unit's name, without the white space that typists put between Chinese characters.
    String name() {
        return bare(of(Column.NAME));
    }

    String parentName() {
        return bare(of(Column.PARENT));
    }

    boolean isExample() {
        return name().startsWith(EXAMPLE);
    }

    boolean isBlank() {
        return values.values().stream().allMatch(String::isBlank);
    }

    static String bare(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic)
                ? name.replaceAll("[\\s\\u3000\\u00a0]+", "")
                : name.strip();
    }
}
