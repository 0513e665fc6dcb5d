package org.wardmote.area.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitPostcodeTests {

    @Property
    void everyFormIsReadAndWrittenTheSame(@ForAll("postcodes") String postcode) {
        var packed = UnitPostcode.pack(
                        postcode.toLowerCase(java.util.Locale.ROOT).replace(" ", ""))
                .orElseThrow();
        assertThat(UnitPostcode.text(packed)).isEqualTo(postcode);
        assertThat(Outcode.text(Outcode.of(packed))).isEqualTo(postcode.split(" ")[0]);
        assertThat(packed).isNotNegative();
    }

    @Property
    void numbersSortAsPostcodesDo(@ForAll("postcodes") String one, @ForAll("postcodes") String other) {
        var first = UnitPostcode.pack(one).orElseThrow();
        var second = UnitPostcode.pack(other).orElseThrow();
        assertThat(Integer.signum(Integer.compare(first, second))).isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @Property
    void nothingTypedBreaksIt(@ForAll String typed) {
        UnitPostcode.pack(typed)
                .ifPresent(packed -> assertThat(UnitPostcode.text(packed)).hasSizeBetween(6, 8));
        Outcode.pack(typed).ifPresent(packed -> assertThat(Outcode.text(packed)).hasSizeBetween(2, 4));
        assertThat(Misread.readings(typed)).hasSizeLessThanOrEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SW9", "SW9 8H", "SW9 8HEE", "9SW 8HE", "SW9 HHE", "SWA 8HE", "SW9!8HE", "SW999 8HE"})
    void whatIsNoPostcodeIsNotRead(String typed) {
        assertThat(UnitPostcode.pack(typed)).isEmpty();
    }

    @Test
    void lettersAndDigitsThatLookAlikeAreForgiven() {
        assertThat(texts("SW1 OAA")).contains("SW1 0AA");
        assertThat(texts("E1O 1AA")).contains("E10 1AA");
        assertThat(texts("SW1A 1AA").getFirst()).isEqualTo("SW1A 1AA");
        assertThat(texts("IG1 1AA").getFirst()).isEqualTo("IG1 1AA");
        assertThat(texts("ILFORD")).as("without a digit it is a name").isEmpty();
    }

    private static java.util.List<String> texts(String typed) {
        return Misread.readings(typed).stream().map(UnitPostcode::text).toList();
    }

    @Provide
    Arbitrary<String> postcodes() {
        var letter = Arbitraries.chars().range('A', 'Z').map(String::valueOf);
        var digit = Arbitraries.chars().range('0', '9').map(String::valueOf);
        var none = Arbitraries.just("");
        return Combinators.combine(
                        letter,
                        Arbitraries.oneOf(none, letter),
                        digit,
                        Arbitraries.oneOf(none, digit, letter),
                        digit,
                        letter,
                        letter)
                .as((a, b, c, d, e, f, g) -> a + b + c + d + " " + e + f + g);
    }
}
