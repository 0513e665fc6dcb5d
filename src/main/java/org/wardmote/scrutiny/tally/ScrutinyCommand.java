package org.wardmote.scrutiny.tally;

import org.jspecify.annotations.Nullable;
import org.wardmote.platform.Command;
import org.wardmote.scrutiny.deed.Deeds;
import picocli.CommandLine;

/// `bin/wardmote scrutiny …`
@CommandLine.Command(
        name = "scrutiny",
        description = "Makes the public figures anew.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ScrutinyCommand.Rebuild.class)
public final class ScrutinyCommand implements Command {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run(Parts parts) {
        if (spec != null) spec.commandLine().usage(spec.commandLine().getOut());
    }

    @CommandLine.Command(
            name = "rebuild",
            description = {
                "Counts every figure anew from the recorded facts, while the platform serves.",
                "The numbers come out the same unless the way of counting has changed."
            })
    static final class Rebuild implements Command {

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run(Parts parts) {
            var facts = parts.get(Tallying.class).countAll();
            var deeds = parts.get(Deeds.class).countAll();
            parts.get(TellingPages.class).tellIfDue();
            if (spec != null)
                spec.commandLine()
                        .getOut()
                        .println("The figures are made anew from " + (facts + deeds) + " recorded facts.");
        }
    }
}
