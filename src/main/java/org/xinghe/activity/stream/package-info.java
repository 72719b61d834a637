/// What of an activity is watched on a screen: a countdown before, the stream while it runs, the replay after it. The
/// page holds without any of them.
@NullMarked
package org.xinghe.activity.stream;

import org.jspecify.annotations.NullMarked;
