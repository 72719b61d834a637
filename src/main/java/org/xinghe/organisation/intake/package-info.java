/// Units and people as sheets: the import that takes good rows and gives bad ones back with a remark, its template, and
/// the export in the same columns.
@NullMarked
package org.xinghe.organisation.intake;

import org.jspecify.annotations.NullMarked;
