package org.xinghe.web.ui;

import org.jspecify.annotations.Nullable;

/// One place of a tile grid.
///
/// @param count what is counted there
/// @param shade 0 (nothing) to 5 (most); see [#shadeOf]
/// @param column where it lies from the west, 1 to 5, or 0 when the grid just flows
/// @param row where it lies from the north, 1 to 8, or 0
public record Tile(
        String name, long count, int shade, @Nullable String href, int column, int row) {

    public static Tile of(String name, long count, long most, @Nullable String href) {
        return new Tile(name, count, shadeOf(count, most), href, 0, 0);
    }

    /// The same tile at its place.
    public Tile at(int column, int row) {
        return new Tile(name, count, shade, href, column, row);
    }

    /// The shade of a count among counts of which the greatest is `most`.
    public static int shadeOf(long count, long most) {
        return count <= 0 ? 0 : Math.clamp(Math.ceilDiv(count * 5, Math.max(1L, most)), 1, 5);
    }

    public String css() {
        return column == 0 ? "tile shade-" + shade : "tile shade-%d column-%d row-%d".formatted(shade, column, row);
    }
}
