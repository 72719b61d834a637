/// The end of a campaign: the province's final report and its annex tables, written from the records and nothing else.
///
/// Others may use [org.xinghe.report.closing.FinalReports].
@NullMarked
@NamedInterface("closing")
package org.xinghe.report.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
