package org.wardmote.messaging.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.wardmote.TestPages;

/// Has the summary of every ward printed, as for a print shop.
public final class PrintRun {

    /// @param files how many, and `aSecond` how fast, from the first to the last
    public record Rate(int files, double aSecond) {}

    public static Rate print(TestPages pages) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("wardmote-summaries");
        try {
            var wish = new PrintingAll.Wish(folder, null, null, List.of(Manner.values()));
            var printed = pages.get(PrintingAll.class).print(wish, borough -> {});
            return new Rate(printed.files(), printed.aSecond());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
        }
    }

    private PrintRun() {}
}
