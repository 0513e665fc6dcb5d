package org.wardmote.messaging.summary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.Command;
import picocli.CommandLine;

/// `bin/wardmote summaries DIRECTORY`: every ward's summary, for a print shop.
@CommandLine.Command(
        name = "summaries",
        description = {
            "Prints the household summary of every ward as a PDF, in a folder for each borough.",
            "Says how many were made, and how fast."
        })
public final class SummariesCommand implements Command {

    @CommandLine.Parameters(paramLabel = "DIRECTORY", description = "Where the files go; made where it is missing.")
    private Path folder = Path.of(".");

    @CommandLine.Option(names = "--borough", description = "Only this one, by its name in addresses: lambeth.")
    private @Nullable String borough;

    @CommandLine.Option(
            names = "--period",
            description = "The last of the three months it is about, such as 2026-11; this month where not given.")
    private @Nullable String period;

    @CommandLine.Option(names = "--manner", defaultValue = "standard", description = "standard, large, easy, or all.")
    private String manner = "standard";

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run(Parts parts) throws IOException, InterruptedException {
        var wish = new PrintingAll.Wish(folder, borough, period, manners());
        var printed = parts.get(PrintingAll.class).print(wish, this::say);
        say(String.format(
                Locale.UK,
                "%,d summaries, %,d kB, in %.1f s: %.1f a second.",
                printed.files(),
                printed.bytes() / 1000,
                printed.took().toMillis() / 1000.0,
                printed.aSecond()));
    }

    private List<Manner> manners() {
        if (manner.equals("all")) return List.of(Manner.values());
        return List.of(Manner.find(manner)
                .orElseThrow(() -> new Refusal.Invalid("A manner is standard, large, easy or all.")));
    }

    private void say(String line) {
        if (spec != null) spec.commandLine().getOut().println(line);
    }
}
