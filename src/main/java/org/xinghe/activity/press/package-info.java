/// Media at an activity: who is accredited, who talks to which expert when, whom they turn to, what they published.
@NullMarked
package org.xinghe.activity.press;

import org.jspecify.annotations.NullMarked;
