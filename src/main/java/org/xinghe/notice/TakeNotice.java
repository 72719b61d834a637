package org.xinghe.notice;

import org.xinghe.organisation.UnitId;

/// The wish to take a notice in.
///
/// @param fileName as it was handed in
/// @param takenFor the unit that the officer acts for
public record TakeNotice(String fileName, byte[] bytes, UnitId takenFor) {}
