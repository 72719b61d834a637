/// The pages of questions: the queue at the desk, asking and reading in public.
@NullMarked
package org.xinghe.activity.question.web;

import org.jspecify.annotations.NullMarked;
