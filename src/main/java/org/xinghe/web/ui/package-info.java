/// What the parts of a page take: choices, columns, cells, tiles, stars. See `docs/look.md` for the parts themselves.
@NullMarked
@NamedInterface("ui")
package org.xinghe.web.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
