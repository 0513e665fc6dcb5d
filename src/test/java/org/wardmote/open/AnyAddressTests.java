package org.wardmote.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is asked, nobody gets an error of ours.
class AnyAddressTests {

    private static final OpenFormats OPEN = new OpenFormats();

    @Property(tries = 300)
    void noPathBreaksAnything(@ForAll("addresses") String address) {
        assertThat(OPEN.get(address).getStatus()).as(address).isLessThan(500);
    }

    @Property(tries = 300)
    void noParameterBreaksAnything(@ForAll("parameters") String one, @ForAll("parameters") String other) {
        assertThat(OPEN.get("/api/v1/places?lat=" + one + "&lng=" + other).getStatus())
                .isLessThan(500);
        assertThat(OPEN.get("/policeuk/locate-neighbourhood?q=" + one + "%2C" + other)
                        .getStatus())
                .isLessThan(500);
    }

    @Provide
    Arbitrary<String> addresses() {
        var before = Arbitraries.of(
                "/api/v1/places/",
                "/api/v1/",
                "/policeuk/forces/",
                "/policeuk/metropolitan/",
                "/policeuk/",
                "/areas/thornfield/");
        var after = Arbitraries.of(
                "",
                "/boundary",
                "/people",
                "/events",
                "/priorities",
                "/neighbourhoods",
                "/boundary.geojson",
                "/meetings.ics");
        return before.flatMap(head -> texts().flatMap(middle -> after.map(tail -> head + middle + tail)));
    }

    @Provide
    Arbitrary<String> parameters() {
        var numbers = Arbitraries.doubles().map(String::valueOf);
        return Arbitraries.oneOf(texts(), numbers);
    }

    private static Arbitrary<String> texts() {
        var letters =
                Arbitraries.strings().alpha().numeric().withChars(" %+;,.-").ofMaxLength(12);
        return Arbitraries.oneOf(letters, Arbitraries.strings().ofMaxLength(60)).map(AnyAddressTests::encoded);
    }

    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (var each : text.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (each & 0xFF);
            if (letter < 128 && Character.isLetterOrDigit(letter)) encoded.append(letter);
            else encoded.append(String.format("%%%02X", each));
        }
        return encoded.toString();
    }
}
