package org.wardmote;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.wardmote.platform.Command;
import picocli.CommandLine;

/// A verb of the command line as somebody types it, on the parts of a test.
public final class TestCommand {

    /// @return what it says
    public static String run(TestParts parts, Command command, String... words) throws Exception {
        var said = new StringWriter();
        var parsed = new CommandLine(command).parseArgs(words);
        while (parsed.hasSubcommand()) parsed = parsed.subcommand();
        parsed.commandSpec().commandLine().setOut(new PrintWriter(said, true));
        ((Command) parsed.commandSpec().userObject()).run(new Command.Parts() {
            @Override
            public <T> T get(Class<T> type) {
                return parts.get(type);
            }

            @Override
            public <T> Iterable<T> all(Class<T> type) {
                return List.of(parts.get(type));
            }
        });
        return said.toString();
    }

    private TestCommand() {}
}
