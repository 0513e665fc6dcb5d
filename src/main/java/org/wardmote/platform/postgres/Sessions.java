package org.wardmote.platform.postgres;

import java.util.ArrayList;
import java.util.List;

/// Sessions of the terminal kind.
final class Sessions {
    private Sessions() {}

    /// The command in a session of its own, where this machine can do that. Where it cannot, Ctrl-C ends PostgreSQL
    /// a moment before us: the data come to no harm, the log gets a few lines.
    static List<String> own(String... words) {
        var command = new ArrayList<String>();
        if (Command.run("setsid", "true").succeeded()) {
            command.add("setsid");
        }
        command.addAll(List.of(words));
        return command;
    }
}
