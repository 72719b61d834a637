/// Where pictures are served.
@NullMarked
package org.xinghe.media.web;

import org.jspecify.annotations.NullMarked;
