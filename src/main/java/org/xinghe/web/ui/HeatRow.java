package org.xinghe.web.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the board: a unit and its cells, one for each column.
public record HeatRow(String label, @Nullable String href, List<HeatCell> cells) {}
