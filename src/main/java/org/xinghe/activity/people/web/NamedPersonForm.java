package org.xinghe.activity.people.web;

import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.people.NamePerson;
import org.xinghe.activity.people.PersonOf;
import org.xinghe.activity.people.PersonRole;
import org.xinghe.activity.people.TitleLevel;
import org.xinghe.activity.web.Faults;
import org.xinghe.activity.web.TypedValues;

/// Somebody as they are typed.
///
/// @param version of the one that was opened, 0 of a new one
public record NamedPersonForm(
        int version, String role, String name, String titleLevel, String title, String organisation) {

    static NamedPersonForm fresh(PersonRole role) {
        return new NamedPersonForm(0, role.name(), "", TitleLevel.OTHER.name(), "", "");
    }

    static NamedPersonForm of(MultiValueMap<String, String> sent) {
        return new NamedPersonForm(
                TypedValues.count(TypedValues.text(sent, "version")).orElse(0),
                TypedValues.text(sent, "role"),
                TypedValues.text(sent, "name"),
                TypedValues.text(sent, "titleLevel"),
                TypedValues.text(sent, "title"),
                TypedValues.text(sent, "organisation"));
    }

    static NamedPersonForm of(PersonOf person) {
        return new NamedPersonForm(
                person.version(),
                person.role().name(),
                person.name(),
                person.titleLevel().name(),
                person.title(),
                person.organisation());
    }

    NamedPersonForm withVersion(int newVersion) {
        return new NamedPersonForm(newVersion, role, name, titleLevel, title, organisation);
    }

    Optional<NamePerson> read(Faults faults) {
        var does = TypedValues.constant(PersonRole.class, role);
        if (does.isEmpty()) {
            faults.add("role", "people.fault.role");
        }
        var level = TypedValues.constant(TitleLevel.class, titleLevel);
        if (level.isEmpty()) {
            faults.add("titleLevel", "people.fault.level");
        }
        if (name.isBlank() || PlanActivity.isLonger(name.strip(), NamePerson.LONGEST_NAME)) {
            faults.add("name", "people.fault.name", NamePerson.LONGEST_NAME);
        }
        if (PlanActivity.isLonger(title.strip(), NamePerson.LONGEST_TEXT)) {
            faults.add("title", "people.fault.long", NamePerson.LONGEST_TEXT);
        }
        if (PlanActivity.isLonger(organisation.strip(), NamePerson.LONGEST_TEXT)) {
            faults.add("organisation", "people.fault.long", NamePerson.LONGEST_TEXT);
        }
        return faults.isEmpty()
                ? Optional.of(new NamePerson(does.orElseThrow(), name, level.orElseThrow(), title, organisation))
                : Optional.empty();
    }
}
