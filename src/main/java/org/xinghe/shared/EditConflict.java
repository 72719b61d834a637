package org.xinghe.shared;

/// Somebody else saved first: the second writer is shown what changed, nothing is silently overwritten.
public class EditConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditConflict(String kind, Object id, int expected, int found) {
        super("The %s %s was at version %d when it was opened and is now at %d".formatted(kind, id, expected, found));
    }
}
