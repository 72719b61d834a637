package org.xinghe.identity.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// The administrators, and the form that appoints one.
///
/// @param roles the roles that the reader may give away, empty for none
/// @param found the people that the search found
public record AdministratorsPage(
        List<PeopleListPage.Row> administrators,
        List<Choice> roles,
        boolean onlyFirstSecurity,
        String search,
        List<Choice> found,
        List<String> faults) {

    public boolean foundNobody() {
        return !search.isEmpty() && found.isEmpty();
    }
}
