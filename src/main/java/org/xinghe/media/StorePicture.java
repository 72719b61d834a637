package org.xinghe.media;

import org.xinghe.organisation.UnitId;

/// The wish to keep a picture for a unit.
///
/// @param fileName as it was sent; it says nothing about what is inside
public record StorePicture(UnitId owner, String fileName, byte[] bytes, String caption, String alt) {}
