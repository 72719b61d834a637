/// Programmes: larger undertakings with a lead, aims and indicators, whose activities roll up.
@NullMarked
package org.xinghe.activity.programme;

import org.jspecify.annotations.NullMarked;
