/// The pages on which sheets of activities are sent, checked and taken in.
@NullMarked
package org.xinghe.activity.intake.web;

import org.jspecify.annotations.NullMarked;
