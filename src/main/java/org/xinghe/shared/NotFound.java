package org.xinghe.shared;

/// What was asked for does not exist, or not for the one who asks: both are the same answer, 404.
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String kind, Object key) {
        super("There is no %s %s".formatted(kind, key));
    }
}
