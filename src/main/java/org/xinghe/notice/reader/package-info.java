/// The notice reader: from a notice's text to its facts, each tied to the place it stands at.
///
/// It works in stages: clean → lines → headings → blocks → facts. Each stage is a table of small named rules, so
/// that the next layout of a notice is one more rule. What cannot be read is left out and flagged, never guessed.
@NullMarked
@NamedInterface("reader")
package org.xinghe.notice.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
