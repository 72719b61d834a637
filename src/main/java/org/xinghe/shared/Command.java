package org.xinghe.shared;

import java.util.List;

/// Something the launcher can run instead of serving pages, such as `verify-history`: the application starts without
/// web server, runs it and ends with its exit code.
public interface Command {

    /// The word after `./xinghe`.
    String name();

    /// Runs the command and answers the exit code, 0 when all is well.
    int run(List<String> arguments);
}
