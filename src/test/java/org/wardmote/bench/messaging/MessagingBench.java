package org.wardmote.bench.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.wardmote.bench.Figures;

/// Has {@link MessagingRun} measure in a program that may not use more than 512 MiB for its objects.
public final class MessagingBench {

    private static final Pattern FIGURE = Pattern.compile("(.{58,}?) +([\\d,.]+) (.{22}) (.*)");

    private final Figures figures;
    private final int subscribers;

    public MessagingBench(Figures figures, int subscribers) {
        this.figures = figures;
        this.subscribers = subscribers;
    }

    public void measure() throws IOException, InterruptedException {
        var process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) take(line);
        }
        if (process.waitFor() != 0) throw new IllegalStateException("The run ended with " + process.exitValue());
    }

    private void take(String line) {
        var found = FIGURE.matcher(line);
        if (found.matches())
            figures.add(
                    found.group(1).strip(),
                    Double.parseDouble(found.group(2).replace(",", "")),
                    found.group(3).strip(),
                    found.group(4).strip());
        else System.out.println(line);
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "@src/build/java-options",
                "-cp",
                System.getProperty("java.class.path"),
                MessagingRun.class.getName(),
                String.valueOf(subscribers));
    }
}
