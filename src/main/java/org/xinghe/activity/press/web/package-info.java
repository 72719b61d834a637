/// The pages of media work: the plan at the desk, what was published in public.
@NullMarked
package org.xinghe.activity.press.web;

import org.jspecify.annotations.NullMarked;
