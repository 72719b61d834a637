package org.xinghe.demo;

import org.springframework.boot.ExitCodeGenerator;

/// Why the story cannot be played, in one sentence that says what to do. The program ends with exit code 2.
final class StoryFault extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    StoryFault(String chinese, String english) {
        super(chinese + " " + english);
    }

    @Override
    public int getExitCode() {
        return 2;
    }
}
