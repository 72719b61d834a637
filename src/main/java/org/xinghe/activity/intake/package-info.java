/// Takes a unit's old sheets of activities in: its head is found, its columns are named, good rows become activities,
/// the
/// others come back in the same file with a remark.
@NullMarked
package org.xinghe.activity.intake;

import org.jspecify.annotations.NullMarked;
