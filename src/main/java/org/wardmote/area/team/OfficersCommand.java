package org.wardmote.area.team;

import org.wardmote.platform.Command;
import picocli.CommandLine;

/// `bin/wardmote officers …`: who is named here, and the withdrawal of a name or photo.
@CommandLine.Command(
        name = "officers",
        description = "Lists officers, and withdraws a name or photo from everything at once.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {OfficersCommand.Withdraw.class, OfficersCommand.ListAll.class})
public final class OfficersCommand implements Command {

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public void run(Parts parts) {
        if (spec != null) spec.commandLine().usage(spec.commandLine().getOut());
    }

    @CommandLine.Command(
            name = "withdraw",
            description = {
                "Takes an officer's name, or only the photo, out of every page, feed and record of the force at once.",
                "Posts and their dates remain. A later import does not bring it back."
            })
    static final class Withdraw implements Command {

        @CommandLine.Option(
                names = "--area",
                required = true,
                description = "The code of an area the officer serves or served.")
        private String area = "";

        @CommandLine.Option(names = "--name", required = true, description = "The name, as it is shown.")
        private String name = "";

        @CommandLine.Option(names = "--photo-only", description = "Withdraw the photo and leave the name.")
        private boolean photoOnly;

        @CommandLine.Option(names = "--reason", required = true, description = "Why, for the record; without names.")
        private String reason = "";

        @CommandLine.Spec
        private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public void run(Parts parts) {
            var done = parts.get(WithdrawingOfficers.class).withdraw(area, name, photoOnly, reason);
            say(spec, (photoOnly ? "The photo" : "The name") + " is withdrawn.");
            if (done.teams() > 1)
                say(spec, "It stood in " + done.teams() + " teams of the force and is withdrawn from all of them.");
        }
    }

    @CommandLine.Command(name = "list", description = "Lists who holds and held the posts of an area's team.")
    static final class ListAll implements Command {

        @CommandLine.Option(names = "--area", required = true, description = "The code of the area.")
        private String area = "";

        @CommandLine.Spec
        private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public void run(Parts parts) {
            var found = parts.get(AreasByCode.class).get(area);
            var lines = parts.get(ListingOfficers.class).listPostings(found.id());
            if (lines.isEmpty()) say(spec, "Nobody is recorded for " + found.name() + ".");
            for (var line : lines)
                say(
                        spec,
                        line.begins() + " to " + (line.ends() == null ? "now       " : line.ends()) + "  " + line.rank()
                                + "  " + (line.name() == null ? "name withheld" : line.name()));
        }
    }

    private static void say(CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec, String sentence) {
        if (spec != null) spec.commandLine().getOut().println(sentence);
    }
}
