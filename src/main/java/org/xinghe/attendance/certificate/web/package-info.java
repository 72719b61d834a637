@NullMarked
package org.xinghe.attendance.certificate.web;

import org.jspecify.annotations.NullMarked;
