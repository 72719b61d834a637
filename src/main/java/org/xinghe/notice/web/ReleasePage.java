package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Link;

/// A notice on its way out.
///
/// @param version of the notice as this page shows it; who signs, signs this
/// @param objections what still stands against the release, each with where it is mended
/// @param hints what one should know before, each with where more of it stands
/// @param signable whether all facts are settled, so that it may be signed
/// @param mayRelease whether the reader may release it once nothing stands against it
/// @param recipients how many units it goes to, or went to
/// @param releasedAt when it went out, in words; null before
/// @param voided why signatures that were given hold no longer, in words; null when all that were given stand
/// @param number what is to be known of its number; null for a notice that was taken in
/// @param withdrawal how the reader may take it back; null when they may not
/// @param withdrawn that it was withdrawn, in words; null while it stands
/// @param refusal why the last wish was refused, in words
public record ReleasePage(
        NoticeFrame frame,
        int version,
        List<Link> objections,
        List<Link> hints,
        List<Signature> signatures,
        boolean signable,
        boolean mayRelease,
        int recipients,
        @Nullable String releasedAt,
        @Nullable String voided,
        @Nullable NumberView number,
        @Nullable WithdrawalView withdrawal,
        @Nullable String withdrawn,
        @Nullable String refusal) {

    /// @param signed by whom and when, in words; null while it is not signed
    /// @param mayI whether the reader may sign for this issuer
    public record Signature(
            String unit, String name, @Nullable String signed, boolean mayI) {}

    public boolean isReady() {
        return objections.isEmpty() && releasedAt == null && withdrawn == null;
    }
}
