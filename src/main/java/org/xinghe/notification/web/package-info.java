/// The inbox's pages, and a line of it for the desk's home.
@NullMarked
@NamedInterface("web")
package org.xinghe.notification.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
