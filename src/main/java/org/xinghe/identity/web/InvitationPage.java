package org.xinghe.identity.web;

import java.util.List;

/// The page of an invitation.
///
/// @param invitee the sign-in name of whom it invites; empty for the first administrator, who chooses one
/// @param faults keys of what was wrong
public record InvitationPage(String token, String invitee, String name, String signInName, List<String> faults) {

    static InvitationPage fresh(String token, String invitee) {
        return new InvitationPage(token, invitee, "", "", List.of());
    }

    InvitationPage with(List<String> newFaults) {
        return new InvitationPage(token, invitee, name, signInName, List.copyOf(newFaults));
    }

    public boolean isForFirst() {
        return invitee.isEmpty();
    }

    public String path() {
        return "/invitations/" + token;
    }
}
