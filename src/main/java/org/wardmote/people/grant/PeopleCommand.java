package org.wardmote.people.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Period;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.factor.LostFactors;
import org.wardmote.platform.Command;
import picocli.CommandLine;

/// `bin/wardmote people …`: functions at the command line. It makes the first administrator; from then on
/// administrators give functions at their desk.
@CommandLine.Command(
        name = "people",
        description = "Gives functions to people and takes them back. Makes the first administrator.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PeopleCommand.Give.class,
            PeopleCommand.ListAll.class,
            PeopleCommand.End.class,
            PeopleCommand.Lost.class
        })
public final class PeopleCommand implements Command {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run(Parts parts) {
        if (spec != null) spec.commandLine().usage(spec.commandLine().getOut());
    }

    @CommandLine.Command(
            name = "grant",
            description = {
                "Gives a function to a person, who is made known by it if need be.",
                "Functions: answer, supervise, moderate, compose, approve, publish, analyse, decide, coordinate,"
                        + " keep-register, handle-information, administer, audit; in an oversight body scrutinise and"
                        + " visit besides."
            })
    static final class Give implements Command {

        @CommandLine.Parameters(paramLabel = "EMAIL", description = "The address with which they sign in.")
        private String email = "";

        @CommandLine.Option(names = "--name", defaultValue = "", description = "How they are called in public.")
        private String name = "";

        @CommandLine.Option(names = "--function", required = true, description = "Such as administer.")
        private String function = "";

        @CommandLine.Option(
                names = "--organisation",
                required = true,
                description = "Such as metropolitan, mopac, lambeth-council.")
        private String organisation = "";

        @CommandLine.Option(names = "--borough", description = "Only in this borough, as its address names it.")
        private @Nullable String borough;

        @CommandLine.Option(names = "--area", description = "Only in this area of the borough.")
        private @Nullable String area;

        @CommandLine.Option(names = "--from", description = "The first day, such as 2027-01-31; today if not given.")
        private @Nullable LocalDate from;

        @CommandLine.Option(names = "--until", description = "The first day on which they no longer have it.")
        private @Nullable LocalDate until;

        @CommandLine.Option(names = "--reason", defaultValue = "at the command line", description = "For the record.")
        private String reason = "";

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run(Parts parts) {
            var first = from == null ? LondonTime.today(parts.get(Clock.class)) : from;
            var reach = parts.get(Reaches.class).named(organisation, borough, area);
            var number = parts.get(AppointingStaff.class)
                    .appoint(
                            new AppointingStaff.Appointment(
                                    email, name, function(function), reach, new Period(first, until), reason),
                            new Giver.Operator());
            say(
                    spec,
                    parts.get(GrantLines.class)
                            .line(parts.get(RecordedGrants.class).get(number)));
            say(spec, "");
            say(
                    spec,
                    "They sign in at /sign-in with a code that is sent to that address. The function works once they");
            say(spec, "have set up a second factor, under /my/second-factor or /my/passkeys.");
        }
    }

    @CommandLine.Command(name = "grants", description = "Lists who has which functions, or had them.")
    static final class ListAll implements Command {

        @CommandLine.Parameters(paramLabel = "EMAIL", arity = "0..1", description = "One person's only.")
        private @Nullable String email;

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run(Parts parts) {
            var listed = parts.get(GrantLines.class).list(email);
            if (listed.isEmpty()) say(spec, "Nobody has a function.");
            listed.forEach(line -> say(spec, line));
        }
    }

    @CommandLine.Command(name = "end", description = "Takes a function back from this moment.")
    static final class End implements Command {

        @CommandLine.Parameters(paramLabel = "NUMBER", description = "As \"people grants\" lists it.")
        private long number;

        @CommandLine.Option(names = "--reason", required = true, description = "Why, for the record.")
        private String reason = "";

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run(Parts parts) {
            if (parts.get(RecordedGrants.class).find(number).isEmpty())
                throw new Refusal.Invalid("There is no function with the number " + number + ".");
            parts.get(EndingFunctions.class).end(number, reason, new Giver.Operator());
            say(
                    spec,
                    parts.get(GrantLines.class)
                            .line(parts.get(RecordedGrants.class).get(number)));
        }
    }

    @CommandLine.Command(
            name = "lost",
            description = {
                "For somebody who has lost their telephone and their recovery codes: forgets their app, codes and"
                        + " passkeys, and ends every sign-in.",
                "Make sure first that it is they who ask: whoever reads their mailbox sets up the next one."
            })
    static final class Lost implements Command {

        @CommandLine.Parameters(paramLabel = "EMAIL", description = "The address with which they sign in.")
        private String email = "";

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run(Parts parts) {
            var person = parts.get(Colleagues.class)
                    .find(email)
                    .orElseThrow(() -> new Refusal.Invalid("Nobody here signs in with that address."));
            parts.get(LostFactors.class).forget(person);
            say(spec, "Forgotten. They sign in at /sign-in and set up anew under /my/second-factor or /my/passkeys.");
        }
    }

    private static Function function(String word) {
        return Arrays.stream(Function.values())
                .filter(one -> Functions.word(one).equals(word.toLowerCase(Locale.ROOT)))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new MayNotBeGranted(
                        "function", "There is no function \"" + word + "\"; bin/wardmote people grant --help"));
    }

    private static void say(CommandLine.Model.@Nullable CommandSpec spec, String sentence) {
        if (spec != null) spec.commandLine().getOut().println(sentence);
    }
}
