/// Xinghe 星河: a public campaign from the official notice to the final report. One package below this one is one module.
@NullMarked
package org.xinghe;

import org.jspecify.annotations.NullMarked;
