/// Notices: read, confirmed, countersigned, numbered, released, delivered, received.
///
/// Others may use the public classes, listen to the `events`, object to a release as a
/// [org.xinghe.notice.ReleaseCondition], and see what the [reader][org.xinghe.notice.reader.NoticeReader] read.
@NullMarked
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"organisation", "document", "history", "web :: ui"})
package org.xinghe.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
