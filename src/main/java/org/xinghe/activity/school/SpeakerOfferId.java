package org.xinghe.activity.school;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies a speaker's offer to talk in schools.
public record SpeakerOfferId(UUID value) implements Identifier {

    public static SpeakerOfferId of(String text) {
        return new SpeakerOfferId(Identifier.read(text));
    }

    static SpeakerOfferId fresh() {
        return new SpeakerOfferId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
