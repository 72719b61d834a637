/// The desk's pages of activities: planning, approval, records.
@NullMarked
package org.xinghe.activity.web;

import org.jspecify.annotations.NullMarked;
