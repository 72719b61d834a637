/// Filling and ending the posts of units: by people who may, of somebody known or of a newcomer.
@NullMarked
package org.xinghe.organisation.appointment;

import org.jspecify.annotations.NullMarked;
