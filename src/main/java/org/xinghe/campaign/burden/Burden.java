package org.xinghe.campaign.burden;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitKind;

/// What a notice asks of the units, measured before it goes out.
///
/// @param release when it goes out, or would
/// @param recipients how many units are asked for anything
/// @param totalMinutes of the whole province
/// @param medianMinutes of the unit in the middle
/// @param kinds the same for each kind of unit
/// @param own how many duties are the issuers' own; they burden no recipient
public record Burden(
        LocalDateTime release,
        int recipients,
        long totalMinutes,
        long medianMinutes,
        List<OfKind> kinds,
        List<OfRequest> requests,
        int own,
        List<Warning> warnings) {

    public record OfKind(UnitKind kind, int units, long totalMinutes, long medianMinutes) {}

    /// @param leadDays working days between the release and the first day; null when there is no fixed day
    /// @param known what of it need not be asked
    /// @param same open requests of others that ask the same
    public record OfRequest(
            Request request, @Nullable Integer leadDays, boolean tooShort, Set<Known> known, List<Same> same) {}

    /// @param units how many units both ask
    public record Same(OpenRequest other, int units) {}

    /// What an officer should know before the notice goes out. Nothing of it stops the release.
    public sealed interface Warning {

        /// @param requests how many leave fewer working days than they should
        record ShortLead(int requests, int leadDays) implements Warning {}

        /// Outside of working hours.
        ///
        /// @param morning the next working morning
        record QuietHour(LocalDateTime release, LocalDateTime morning) implements Warning {}

        record TooLong(int characters, int limit, String source) implements Warning {}

        /// @param requests how many ask for what is known
        record AskedAlready(int requests) implements Warning {}

        /// @param requests how many are asked by somebody else too
        record SameElsewhere(int requests) implements Warning {}

        /// @param units how many units are asked for more than the cap in a month
        record OverCap(LocalDate month, int units, int cap) implements Warning {}

        /// No holiday table says how the days of a year are worked.
        record UnknownYear(int year) implements Warning {}
    }
}
