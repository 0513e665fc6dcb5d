package org.wardmote.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line bringing London in, timed from its call to its end.
final class Imports {

    private final Figures figures;
    private final Path data;

    Imports(Figures figures, Path data) {
        this.figures = figures;
        this.data = data;
    }

    void measure(LondonFiles london) throws IOException, InterruptedException {
        var wards =
                seconds("areas", london.wards().toString(), "--kind", "ward", "--set", "WD25", "--from", "2025-05-01");
        var postcodes = seconds("postcodes", london.postcodes().toString());
        figures.add("import of 704 wards, first start of the database included", wards, "s");
        figures.add("import of 180,792 postcodes, start included", postcodes, "s");
        figures.add("both imports", wards + postcodes, "s", "wanted: under 20");
    }

    private double seconds(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bin/wardmote", "import"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("WARDMOTE_DATA", data.toString());
        builder.environment().remove("WARDMOTE_DATABASE_URL");
        var began = System.nanoTime();
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("The import of " + words[0] + " failed:\n" + said);
        return (System.nanoTime() - began) / 1e9;
    }
}
