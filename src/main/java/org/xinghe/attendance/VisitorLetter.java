package org.xinghe.attendance;

import org.xinghe.organisation.UnitId;

/// A mail to somebody without an account.
///
/// @param key names what is told; the same key goes to an address once
/// @param unit whose activity it is about; its people and the officers look after what does not get out
public record VisitorLetter(String key, UnitId unit, String address, String subject, String text) {}
