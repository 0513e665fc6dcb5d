package org.wardmote.platform.command;

import java.util.Comparator;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.NamedInterface;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.Command;
import org.wardmote.platform.postgres.CannotStart;
import picocli.CommandLine;

/// `bin/wardmote …`. Status 0 when all went well, 1 when something was refused or failed, 2 when the words were not
/// understood.
@NamedInterface("start")
public final class CommandLineTool {

    private final Supplier<ConfigurableApplicationContext> start;

    /// @param start starts the program without its web server; called only by verbs that need it
    public CommandLineTool(Supplier<ConfigurableApplicationContext> start) {
        this.start = start;
    }

    public int run(String... args) {
        var root = new CommandLine(new Wardmote());
        ServiceLoader.load(Command.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(CommandLine::new)
                .sorted(Comparator.comparing(CommandLine::getCommandName))
                .forEach(command -> root.addSubcommand(command.getCommandName(), command));
        root.setExecutionStrategy(this::carryOut);
        root.setExecutionExceptionHandler((failure, line, parsed) -> explain(failure, line));
        return root.execute(args);
    }

    private int carryOut(CommandLine.ParseResult parsed) throws CommandLine.ExecutionException {
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null) return help;
        var deepest = parsed;
        while (deepest.hasSubcommand()) deepest = deepest.subcommand();
        var line = deepest.commandSpec().commandLine();
        if (!(line.getCommand() instanceof Command command)) {
            line.usage(line.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        return carryOut(command, line);
    }

    private int carryOut(Command command, CommandLine line) {
        try (var parts = new StartedParts(start)) {
            command.run(parts);
            return CommandLine.ExitCode.OK;
        } catch (Exception e) {
            throw new CommandLine.ExecutionException(line, "It did not work.", e);
        }
    }

    private static int explain(Exception failure, CommandLine line) {
        var cause = failure instanceof CommandLine.ExecutionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        for (var at = cause; at != null; at = at.getCause()) {
            if (at instanceof Refusal || at instanceof CannotStart) {
                line.getErr().println(at.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
        }
        line.getErr().println("Something went wrong that should not have; please report this:");
        (cause instanceof BeanCreationException bean && bean.getRootCause() != null ? bean.getRootCause() : cause)
                .printStackTrace(line.getErr());
        return CommandLine.ExitCode.SOFTWARE;
    }

    @CommandLine.Command(
            name = "wardmote",
            mixinStandardHelpOptions = true,
            version = "Wardmote 0.1.0",
            description = "Administers a Wardmote: brings facts in, prepares its database, looks after names.",
            synopsisSubcommandLabel = "COMMAND",
            scope = CommandLine.ScopeType.INHERIT)
    static final class Wardmote {}
}
