package org.xinghe.demo;

import java.io.PrintStream;

/// A bar on the terminal that says what is being played and how far it is. Where the output is no terminal it prints
/// one
/// line a scene.
final class Progress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private String scene = "";
    private int percent = -1;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void scene(String name) {
        if (terminal && !scene.isEmpty()) {
            show(100);
            out.println();
        }
        scene = name;
        percent = -1;
        if (terminal) {
            show(0);
        } else {
            out.println("  " + name);
        }
    }

    void at(int done, int all) {
        if (terminal) {
            show(all == 0 ? 100 : (int) (100L * done / all));
        }
    }

    void finish() {
        if (terminal) {
            show(100);
            out.println();
        }
    }

    private void show(int now) {
        if (now == percent) {
            return;
        }
        percent = now;
        var filled = WIDTH * now / 100;
        out.printf("\r  %s%s %3d %%  %s", "█".repeat(filled), "░".repeat(WIDTH - filled), now, scene);
        out.flush();
    }
}
