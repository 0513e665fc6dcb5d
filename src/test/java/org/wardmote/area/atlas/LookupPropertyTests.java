package org.wardmote.area.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Candidate.Why;
import org.wardmote.area.Found;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.cast.Thornfield;

final class LookupPropertyTests {

    private static TestParts parts;

    @BeforeContainer
    static void load() {
        parts = TestParts.of(TestClock.noon(), "area");
        Thornfield.load(parts);
    }

    @AfterContainer
    static void close() {
        parts.close();
    }

    @Property(tries = 300)
    void anythingTypedIsAnswered(@ForAll @StringLength(max = 300) String typed) {
        var found = lookup().find(typed);
        if (found instanceof Found.Several several)
            assertThat(several.matches()).isNotEmpty().hasSizeLessThanOrEqualTo(20);
    }

    @Property
    void areaThatContainsAPointComesFirstAndOnlyOnce(@ForAll double lat, @ForAll double lng) {
        var anywhere = lookup().around(new LatLng(lat, lng));
        var nearby = lookup().around(new LatLng(51.5 + Math.abs(lat % 0.03), Math.abs(lng % 0.06)));
        for (var candidates : java.util.List.of(anywhere, nearby)) {
            assertThat(candidates.stream().skip(1)).noneMatch(candidate -> candidate.why() == Why.CONTAINS);
            assertThat(candidates.stream().map(candidate -> candidate.area().id()))
                    .doesNotHaveDuplicates();
        }
    }

    private static Lookup lookup() {
        return parts.get(Lookup.class);
    }
}
