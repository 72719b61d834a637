/// The pages of stops and groups, at the desk and for everybody.
@NullMarked
package org.xinghe.activity.route.web;

import org.jspecify.annotations.NullMarked;
