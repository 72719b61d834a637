package org.xinghe.notice.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.NoticeKind;
import org.xinghe.organisation.UnitId;

/// What stands in the parts of a draft, as it was typed: right or not, nothing is lost.
///
/// @param issuers the host first
/// @param series where its number will come from, null while nobody has said
/// @param body one paragraph a line; 一、（一） 1. （1） begin the levels
/// @param contacts one a line
/// @param signedOn the date of signature as written: 2022年5月16日
/// @param remark the 附注, such as 此件公开发布
/// @param copies whom copies go to
/// @param printedBy who prints it, in the 版记
/// @param printedOn when it is printed, as written; empty for the date of signature
public record DraftContent(
        NoticeKind kind,
        List<UnitId> issuers,
        @Nullable SeriesId series,
        String title,
        String addressees,
        String body,
        List<Annex> annexes,
        String contacts,
        String signedOn,
        String remark,
        String copies,
        String printedBy,
        String printedOn) {

    public DraftContent {
        issuers = issuers.stream().distinct().toList();
        annexes = annexes.stream().filter(annex -> !annex.isBlank()).toList();
    }

    /// A 附件: its name, and its text, one paragraph a line.
    public record Annex(String name, String text) {

        boolean isBlank() {
            return name.isBlank() && text.isBlank();
        }
    }

    /// A form in which only the issuer stands.
    public static DraftContent blank(NoticeKind kind, UnitId host) {
        return new DraftContent(kind, List.of(host), null, "", "", "", List.of(), "", "", "", "", "", "");
    }

    /// The day of signature; empty while it is not one.
    Optional<LocalDate> signatureDay() {
        return WrittenDates.read(signedOn);
    }

    /// The day on which it is printed: the day of signature unless another one is written.
    Optional<LocalDate> printDay() {
        return printedOn.isBlank() ? signatureDay() : WrittenDates.read(printedOn);
    }
}
