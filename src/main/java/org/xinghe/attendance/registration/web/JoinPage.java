package org.xinghe.attendance.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// The form by which a visitor registers.
///
/// @param standing what hinders everybody at the moment: not yet open, closed, called off; null when nothing does
/// @param token shows that the form is ours
/// @param titleLevels the answers; empty when it is not asked for
/// @param ageBands the answers; empty when it is not asked for
/// @param groups the answers; empty when no places are kept
/// @param askChild whether somebody says here that a child comes; where the age is asked for that says it
/// @param children whether a guardian's words are asked for when a child comes
public record JoinPage(
        String title,
        String back,
        String action,
        @Nullable String standing,
        List<SessionChoice> sessions,
        String token,
        JoinForm form,
        FormFaults faults,
        boolean askMobile,
        boolean mobileRequired,
        boolean askEmail,
        boolean emailRequired,
        boolean askOrganisation,
        boolean organisationRequired,
        List<Choice> titleLevels,
        boolean titleLevelRequired,
        List<Choice> ageBands,
        boolean ageBandRequired,
        List<Choice> groups,
        int largestGroup,
        boolean askChild,
        boolean children,
        List<Asking> questions,
        boolean approval,
        String note,
        int retentionDays) {

    /// A session that may be chosen.
    ///
    /// @param free how its places stand
    /// @param open whether one may register for it
    public record SessionChoice(
            String id, String when, String where, String free, Tone tone, boolean open, boolean chosen) {}

    /// A question of the unit's own.
    ///
    /// @param choices empty for an answer in a few words
    public record Asking(String field, String text, String purpose, List<Choice> choices, boolean required) {}
}
