package org.wardmote.importing.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Importing;
import org.wardmote.importing.Options;
import org.wardmote.importing.Report;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.Command;
import picocli.CommandLine;

/// `bin/wardmote import KIND FILE`: prints what was read, kept and refused.
@CommandLine.Command(
        name = "import",
        description = {
            "Brings a file of facts in. Nothing of a file that cannot be kept whole is kept, unless --keep-valid is"
                    + " given.",
            "Kinds, their columns and their options are in docs/import.md; \"import KIND\" without a file lists the"
                    + " options of one."
        })
public final class ImportCommand implements Command {

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "areas, postcodes, places, stations, teams …")
    String kind = "";

    @CommandLine.Parameters(index = "1", paramLabel = "FILE", arity = "0..1", description = "Plain, gzip or zip.")
    Path file = Path.of("");

    @CommandLine.Option(names = "--keep-valid", description = "Keep the good rows though others are refused.")
    boolean keepValid;

    @CommandLine.Unmatched
    List<String> rest = new ArrayList<>();

    @Override
    public void run(Parts parts) {
        var options = options();
        if (file.toString().isEmpty()) throw new Refusal.Invalid(Explaining.kind(kind, parts));
        var opened = ImportFile.at(file);
        var manner = keepValid ? Importing.Manner.KEEP_VALID : Importing.Manner.WHOLE;
        var report = parts.get(Importing.class).run(kind, opened, options, manner);
        print(report, System.out);
        if (!report.saved()) throw new FileRefused("Nothing was kept.");
        if (report.refusals() > 0) throw new FileRefused("The good rows were kept; those above were not.");
    }

    /// What picocli does not know are the options of the kind: `--set WD25` or `--set=WD25`; one without a value is
    /// a yes.
    private Options options() {
        Map<String, String> said = new LinkedHashMap<>();
        for (var at = 0; at < rest.size(); at++) {
            var word = rest.get(at);
            if (!word.startsWith("--")) throw new FileRefused("\"" + word + "\" was not understood.");
            var equals = word.indexOf('=');
            if (equals > 0) said.put(word.substring(2, equals), word.substring(equals + 1));
            else if (at + 1 < rest.size() && !rest.get(at + 1).startsWith("--"))
                said.put(word.substring(2), rest.get(++at));
            else said.put(word.substring(2), "yes");
        }
        return new Options(said);
    }

    private static void print(Report report, PrintStream out) {
        for (var row : report.refused()) out.println(report.file() + ", row " + row.row() + ": " + row.sentence());
        if (report.refusals() > report.refused().size())
            out.println("… and " + count(report.refusals() - report.refused().size()) + " more.");
        report.notes().forEach(out::println);
        out.println(report.kind() + " from " + report.file() + ": read " + count(report.read()) + ", "
                + (report.saved() ? "kept " : "could have kept ") + count(report.kept()) + ", refused "
                + count(report.refusals()) + ".");
    }

    private static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
