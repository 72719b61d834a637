package org.xinghe.activity.people;

import org.xinghe.activity.PlanActivity;

/// The wish to name somebody. Characters outside the basic plane (𠮷) count as one.
public record NamePerson(PersonRole role, String name, TitleLevel titleLevel, String title, String organisation) {

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_TEXT = 100;

    public NamePerson {
        name = name.strip();
        title = title.strip();
        organisation = organisation.strip();
        if (name.isEmpty() || PlanActivity.isLonger(name, LONGEST_NAME)) {
            throw new IllegalArgumentException(
                    "A person's name has 1 to %d characters: '%s'".formatted(LONGEST_NAME, name));
        }
        if (PlanActivity.isLonger(title, LONGEST_TEXT) || PlanActivity.isLonger(organisation, LONGEST_TEXT)) {
            throw new IllegalArgumentException("Title and organisation have at most %d characters: '%s', '%s'"
                    .formatted(LONGEST_TEXT, title, organisation));
        }
    }
}
