/// The public pages, calendars and feeds.
@NullMarked
package org.xinghe.portal.web;

import org.jspecify.annotations.NullMarked;
