package org.wardmote.area;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.cast.Thornfield;
import org.wardmote.importing.ImportFile;
import org.wardmote.kernel.Refusal;

/// Whatever file anybody brings is taken or refused, and nothing else happens.
final class ImportsFuzz {

    private static final Map<String, String> SET = Map.of("kind", "ward", "set", "F", "from", "2026-01-01");

    private static TestParts parts;

    @BeforeAll
    static void load() {
        parts = TestParts.of(TestClock.noon(), "area");
        Thornfield.load(parts);
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @FuzzTest(maxDuration = "30s")
    void areas(byte[] file) {
        bring("areas", file, SET);
    }

    @FuzzTest(maxDuration = "30s")
    void postcodes(byte[] file) {
        bring("postcodes", file, Map.of());
    }

    @FuzzTest(maxDuration = "30s")
    void outcodes(byte[] file) {
        bring("outcodes", file, Map.of());
    }

    @FuzzTest(maxDuration = "30s")
    void stations(byte[] file) {
        bring("stations", file, Map.of());
    }

    @FuzzTest(maxDuration = "30s")
    void streets(byte[] file) {
        bring("streets", file, Map.of());
    }

    @FuzzTest(maxDuration = "30s")
    void contactPoints(byte[] file) {
        bring("contact-points", file, Map.of());
    }

    private static void bring(String kind, byte[] file, Map<String, String> options) {
        try {
            parts.run(kind, ImportFile.of("fuzz", () -> new ByteArrayInputStream(file)), options);
        } catch (Refusal expected) {
            return;
        }
    }
}
