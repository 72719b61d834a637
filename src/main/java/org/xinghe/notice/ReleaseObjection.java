package org.xinghe.notice;

import java.util.List;

/// Why a notice cannot go out yet.
///
/// @param key of the words that say it
/// @param values what fills the words' places
/// @param path where it can be mended
public record ReleaseObjection(String key, List<Object> values, String path) {

    public static ReleaseObjection of(String key, String path, Object... values) {
        return new ReleaseObjection(key, List.of(values), path);
    }
}
