/// The desk's pages that help to plan.
@NullMarked
package org.xinghe.activity.planning.web;

import org.jspecify.annotations.NullMarked;
