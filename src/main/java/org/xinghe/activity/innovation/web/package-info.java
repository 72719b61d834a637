/// The library of innovation cases, and the pages on which they are written, offered and used again.
@NullMarked
package org.xinghe.activity.innovation.web;

import org.jspecify.annotations.NullMarked;
