package org.xinghe.web;

import java.util.List;

/// Paths that anybody may read (GET and HEAD) without signing in, as path patterns such as `/activities/**`. Everything
/// that no module names is for signed-in people only.
public record PublicPaths(List<String> patterns) {

    public PublicPaths(String... patterns) {
        this(List.of(patterns));
    }
}
