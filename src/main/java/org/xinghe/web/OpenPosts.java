package org.xinghe.web;

import java.util.List;

/// Paths to which anybody may post without signing in and without a form's token, since what they are sent carries a
/// proof of its own: a signed link. A module contributes a bean of it.
public record OpenPosts(List<String> patterns) {

    public OpenPosts(String... patterns) {
        this(List.of(patterns));
    }
}
