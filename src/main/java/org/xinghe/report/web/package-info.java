/// The pages of reports: what units write, what offices read and judge.
@NullMarked
package org.xinghe.report.web;

import org.jspecify.annotations.NullMarked;
