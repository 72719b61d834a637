package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Tone;

/// The notices that an officer or a leader works on.
///
/// @param mayTake whether the reader takes notices in
public record NoticeListPage(boolean mayTake, List<Row> rows) {

    public record Row(
            String href,
            String title,
            @Nullable String number,
            String takenFor,
            String takenOn,
            String status,
            Tone tone,
            String next,
            String nextHref) {}
}
