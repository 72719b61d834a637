package org.xinghe.media;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.xinghe.organisation.UnitId;

/// The wish to keep a picture for a unit.
///
/// @param fileName as it was sent; it says nothing about what is inside
/// @param content opened only when it is the picture's turn
public record StorePicture(UnitId owner, String fileName, InputStreamSource content, String caption, String alt) {

    public StorePicture(UnitId owner, String fileName, byte[] bytes, String caption, String alt) {
        this(owner, fileName, new ByteArrayResource(bytes), caption, alt);
    }
}
