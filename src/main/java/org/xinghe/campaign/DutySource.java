package org.xinghe.campaign;

import org.xinghe.notice.reader.Place;

/// The sentence of a notice that states a duty, and where it stands.
///
/// @param sentence empty for a duty that a person added
record DutySource(String sentence, int paragraph, int startsAt, int endsAt) {

    /// Of a duty that no sentence states.
    static final DutySource NONE = new DutySource("", 0, 0, 0);

    static DutySource of(String sentence, Place place) {
        return new DutySource(sentence, place.paragraph(), place.start(), place.end());
    }

    Place place() {
        return new Place(paragraph, startsAt, endsAt);
    }
}
