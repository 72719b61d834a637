/// What a new holder of a post needs to know: what is open, what was written last year, whom to ring, what was done
/// last, and what the one before left as a note.
@NullMarked
package org.xinghe.desk.handover;

import org.jspecify.annotations.NullMarked;
