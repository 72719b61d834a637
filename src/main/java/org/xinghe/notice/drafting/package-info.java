/// Own documents: drafted in parts, checked for their form, numbered from the register, laid out by GB/T 9704.
///
/// A draft that is complete becomes a notice and goes the way of one that was taken in; what is special about it is
/// kept here: [org.xinghe.notice.drafting.Drafts], and its number: [org.xinghe.notice.drafting.NumberRegister].
@NullMarked
@NamedInterface("drafting")
package org.xinghe.notice.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
