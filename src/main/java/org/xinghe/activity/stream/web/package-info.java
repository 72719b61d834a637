/// The pages of a stream: its addresses at the desk, what visitors see.
@NullMarked
package org.xinghe.activity.stream.web;

import org.jspecify.annotations.NullMarked;
