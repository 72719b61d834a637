package org.xinghe.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A bar on the terminal that says what is being played and how far it is, then how long it took and what was settled
/// by rule. Where the output is no terminal it prints one line a scene.
final class Progress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private final List<String> notes = new ArrayList<>();
    private String scene = "";
    private int percent = -1;
    private long begun;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /// Ends the scene before and begins one.
    void scene(String name) {
        finish();
        scene = name;
        percent = -1;
        begun = System.nanoTime();
        at(0, 1);
    }

    /// Says how far the scene is. Several threads may say so.
    synchronized void at(int done, int all) {
        var now = all == 0 ? 100 : (int) (100L * done / all);
        if (terminal && now > percent) {
            percent = now;
            out.print("\r  " + bar(now) + scene);
            out.flush();
        }
    }

    /// Something that a person would have been asked; told when the scene is over.
    synchronized void note(String sentence) {
        notes.add(sentence);
    }

    /// Ends the last scene.
    void finish() {
        if (scene.isEmpty()) {
            return;
        }
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        out.printf("%s  %s%s  %.1f s%n", terminal ? "\r" : "", bar(100), scene, seconds);
        notes.forEach(note -> out.println("      · " + note));
        notes.clear();
        scene = "";
    }

    private static String bar(int now) {
        var filled = WIDTH * now / 100;
        return "%s%s %3d %%  ".formatted("█".repeat(filled), "░".repeat(WIDTH - filled), now);
    }
}
