package org.wardmote.area.geometry;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// The real London, where somebody has put it beside the project; tests that need it are skipped where nobody has.
public final class London {
    public static final Path WARDS = data().resolve("boundaries/london_wards_WD25_BGC.geojson");
    public static final Path OLD_WARDS = data().resolve("boundaries/london_wards_WD13_martinjc.geojson");
    public static final Path BOROUGHS = data().resolve("boundaries/london_boroughs_dissolved_from_WD25.geojson");
    public static final Path POSTCODES = data().resolve("postcodes/london_postcodes_codepoint_open_2025-11.csv.gz");

    private London() {}

    /// A postcode's place, as the file has it in both coordinate systems.
    public record Postcode(double easting, double northing, double lat, double lng) {}

    public static List<Shape> shapes(Path file) {
        return features(file).stream()
                .map(feature -> new Shape((int) feature.number() - 1, feature.geometry()))
                .toList();
    }

    static List<Feature> features(Path file) {
        assumePresent(file);
        var features = new ArrayList<Feature>();
        try (var in = Files.newInputStream(file)) {
            GeoJson.read(in, reading -> {
                switch (reading) {
                    case Feature feature -> features.add(feature);
                    case BadFeature bad -> throw new AssertionError(bad);
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return features;
    }

    public static List<Postcode> postcodes() {
        assumePresent(POSTCODES);
        var postcodes = new ArrayList<Postcode>();
        eachRow(row -> postcodes.add(new Postcode(
                Double.parseDouble(row[2]),
                Double.parseDouble(row[3]),
                Double.parseDouble(row[4]),
                Double.parseDouble(row[5]))));
        return postcodes;
    }

    private static void eachRow(Consumer<String[]> to) {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(POSTCODES)), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) to.accept(line.split(",", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void assumePresent(Path file) {
        assumeTrue(
                Files.exists(file),
                () -> "Skipped: there is no " + file + "; set WARDMOTE_SHARED to the shared directory");
    }

    private static Path data() {
        String environment = Objects.requireNonNullElse(System.getenv("WARDMOTE_SHARED"), "../shared");
        return Path.of(System.getProperty("WARDMOTE_SHARED", environment)).resolve("data");
    }
}
