package org.xinghe.activity.tally;

/// How planned activities came out.
///
/// @param moved activities that moved
/// @param moves how often they did
public record Tally(
        int planned, int held, int unrecorded, int toCome, int cancelled, int moved, int moves, int switched) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                planned + other.planned,
                held + other.held,
                unrecorded + other.unrecorded,
                toCome + other.toCome,
                cancelled + other.cancelled,
                moved + other.moved,
                moves + other.moves,
                switched + other.switched);
    }

    public int of(Figure figure) {
        return switch (figure) {
            case PLANNED -> planned;
            case HELD -> held;
            case UNRECORDED -> unrecorded;
            case TO_COME -> toCome;
            case CANCELLED -> cancelled;
            case MOVED -> moved;
            case SWITCHED -> switched;
        };
    }
}
