/// Questions at a sentence of a released notice, answered by the issuers' officers to the asker or to everybody.
@NullMarked
@NamedInterface("questions")
package org.xinghe.notice.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
