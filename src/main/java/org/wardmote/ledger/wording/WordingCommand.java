package org.wardmote.ledger.wording;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmote.platform.Command;
import picocli.CommandLine;

/// `bin/wardmote wording …`
@CommandLine.Command(
        name = "wording",
        description = "Lists the sentences of letters, and words them otherwise from a day on.",
        subcommands = WordingCommand.Set.class)
public final class WordingCommand implements Command {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run(Parts parts) {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        OwnSentences.read().forEach((key, text) -> out.println(key + "  " + text.replace("\n", " ")));
        for (var set : parts.get(DatedWords.class).list())
            out.println("from " + set.from() + "  " + set.key() + "  " + set.text());
    }

    @CommandLine.Command(
            name = "set",
            description = {
                "Words a sentence otherwise from a day on, in every letter that leaves from then.",
                "It needs the same places as ours, such as {0}; \"wording\" without more lists them."
            })
    static final class Set implements Command {

        @CommandLine.Parameters(paramLabel = "KEY", description = "Such as ledger.letters.next.")
        private String key = "";

        @CommandLine.Parameters(paramLabel = "TEXT", description = "The sentence.")
        private String text = "";

        @CommandLine.Option(names = "--from", required = true, description = "The first day, such as 2027-01-31.")
        private @Nullable LocalDate from;

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run(Parts parts) {
            var first = Objects.requireNonNull(from);
            parts.get(DatedWords.class).set(new DatedWords.Sentence(key, first, text.strip()));
            Objects.requireNonNull(spec).commandLine().getOut().println("From " + first + ": " + text.strip());
        }
    }
}
