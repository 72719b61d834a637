/// The people of an activity, at the desk and on its public page.
@NullMarked
package org.xinghe.activity.people.web;

import org.jspecify.annotations.NullMarked;
