/// The pages of units: list, one unit, changes, appointments, import.
@NullMarked
package org.xinghe.organisation.web;

import org.jspecify.annotations.NullMarked;
