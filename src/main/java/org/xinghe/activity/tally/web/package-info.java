@NullMarked
package org.xinghe.activity.tally.web;

import org.jspecify.annotations.NullMarked;
