package org.wardmote.area.atlas;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.cast.Thornfield;

/// Whatever anybody types or stands on is answered.
final class LookupFuzz {

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
    void anythingTypedIsAnswered(FuzzedDataProvider data) {
        var lookup = parts.get(Lookup.class);
        lookup.around(new LatLng(data.consumeDouble(), data.consumeDouble()));
        var typed = data.consumeRemainingAsString();
        lookup.find(typed);
        lookup.findPostcode(typed);
    }
}
