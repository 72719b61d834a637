/// The agenda of an activity: points with their times, each inside of its session and none at the same time as another.
@NullMarked
package org.xinghe.activity.agenda;

import org.jspecify.annotations.NullMarked;
