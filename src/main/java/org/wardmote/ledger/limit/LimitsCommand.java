package org.wardmote.ledger.limit;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmote.platform.Command;
import picocli.CommandLine;

/// `bin/wardmote limits …`
@CommandLine.Command(
        name = "limits",
        description = "Lists the hours and days that hold for contributions, and sets them from a day on.",
        subcommands = LimitsCommand.Set.class)
public final class LimitsCommand implements Command {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run(Parts parts) {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        parts.get(SettingLimits.class).list().forEach(out::println);
    }

    @CommandLine.Command(
            name = "set",
            description = {
                "Sets a limit from a day on: warn-hours, borough-hours and organisation-hours after a miss,"
                        + " reopen-days, silence-days, or second-reader (1: every answer is read by a second person"
                        + " first).",
                "How long an answer may take stays 72 hours, by which every public measure is defined."
            })
    static final class Set implements Command {

        @CommandLine.Parameters(paramLabel = "NAME", description = "Such as second-reader.")
        private String name = "";

        @CommandLine.Parameters(paramLabel = "VALUE", description = "A whole number.")
        private int value;

        @CommandLine.Option(names = "--from", required = true, description = "The first day, such as 2027-01-31.")
        private @Nullable LocalDate from;

        @CommandLine.Option(names = "--organisation", description = "Only for this one, such as metropolitan.")
        private @Nullable String organisation;

        @CommandLine.Option(names = "--area", description = "Only in this area, such as lambeth/brixton.")
        private @Nullable String area;

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run(Parts parts) {
            var settings = parts.get(SettingLimits.class);
            var first = Objects.requireNonNull(from);
            settings.set(new SettingLimits.Setting(Limit.named(name), value, organisation, area, first));
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            settings.list().stream().filter(line -> line.startsWith(name)).forEach(out::println);
        }
    }
}
