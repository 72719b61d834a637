package org.xinghe.media;

/// What became of a picture that was sent.
public sealed interface StoreOutcome {

    /// It is kept; the same picture of the same unit is kept once.
    record Stored(MediaId id) implements StoreOutcome {}

    record Refused(String fileName, Reason reason) implements StoreOutcome {}

    /// Why a picture is not taken; the words stand under `media.refused.<REASON>`.
    enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_A_PICTURE,
        /// A picture, but of a kind that this server cannot read: WebP, HEIC, GIF.
        KIND_NOT_READ,
        TOO_MANY_PIXELS,
        DAMAGED
    }
}
