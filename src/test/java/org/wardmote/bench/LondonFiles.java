package org.wardmote.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// The real London's wards and postcodes in a directory of data.
record LondonFiles(Path wards, Path postcodes) {

    private static final int SAMPLE = 4096;

    static Optional<LondonFiles> find(Path data) {
        var wards = data.resolve("boundaries/london_wards_WD25_BGC.geojson");
        var postcodes = data.resolve("postcodes/london_postcodes_codepoint_open_2025-11.csv.gz");
        return Files.isReadable(wards) && Files.isReadable(postcodes)
                ? Optional.of(new LondonFiles(wards, postcodes))
                : Optional.empty();
    }

    /// Postcodes from all over the file.
    List<String> sample() throws IOException {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(postcodes)), StandardCharsets.UTF_8))) {
            var all = in.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
            return IntStream.range(0, SAMPLE)
                    .mapToObj(i -> all.get((int) ((long) i * all.size() / SAMPLE)))
                    .toList();
        }
    }
}
