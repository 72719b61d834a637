package org.xinghe.shared;

/// A value that no page of ours sends: no identity, no code, no constant. Nothing has it, so the answer is 404.
public class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public Malformed(String kind, String text) {
        super("'%s' is no %s".formatted(text.length() > 80 ? text.substring(0, 80) + "…" : text, kind));
    }
}
