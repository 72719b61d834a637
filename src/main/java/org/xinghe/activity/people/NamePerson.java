package org.xinghe.activity.people;

/// The wish to name somebody. Characters outside the basic plane (𠮷) count as one.
public record NamePerson(PersonRole role, String name, TitleLevel titleLevel, String title, String organisation) {

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_TEXT = 100;

    public NamePerson {
        name = name.strip();
        title = title.strip();
        organisation = organisation.strip();
        if (name.isEmpty() || isLonger(name, LONGEST_NAME)) {
            throw new IllegalArgumentException(
                    "A person's name has 1 to %d characters: '%s'".formatted(LONGEST_NAME, name));
        }
        if (isLonger(title, LONGEST_TEXT) || isLonger(organisation, LONGEST_TEXT)) {
            throw new IllegalArgumentException("Title and organisation have at most %d characters: '%s', '%s'"
                    .formatted(LONGEST_TEXT, title, organisation));
        }
    }

    /// Whether a text has more characters than that, as people count them.
    public static boolean isLonger(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }
}
