package org.xinghe.organisation.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// The form of an appointment.
///
/// @param found the people that the search found
/// @param faults what was wrong, in words
public record AppointPage(
        String path,
        String unitName,
        List<Choice> posts,
        List<Choice> offices,
        String from,
        String search,
        List<Choice> found,
        String name,
        String signInName,
        String phone,
        String mail,
        List<String> faults) {

    public boolean foundNobody() {
        return !search.isEmpty() && found.isEmpty();
    }

    public String postsPath() {
        return path + "/posts";
    }
}
