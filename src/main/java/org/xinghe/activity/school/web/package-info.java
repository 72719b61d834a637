/// The pages of talks in schools: asking and offering in public, the school's own link, bringing together at the desk.
@NullMarked
package org.xinghe.activity.school.web;

import org.jspecify.annotations.NullMarked;
