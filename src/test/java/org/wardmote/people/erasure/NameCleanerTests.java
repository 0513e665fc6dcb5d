package org.wardmote.people.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCleanerTests {

    private static final Known ZOE = new Known(
            List.of("Zoë O'Hara-Lunt"),
            List.of("zoe.lunt+news@mail.example"),
            List.of("+44 7700 900123"),
            List.of("Flat 3, 12 Rowan Close\nLondon SE99 1ZZ"));

    private final NameCleaner cleaner = NameCleaner.of(ZOE, "account removed");
    private final NameCleaner closely = NameCleaner.closely(ZOE, "account removed");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë O'Hara-Lunt",
                "zoe ohara lunt",
                "ZOE O’HARA‑LUNT",
                "Zoe\u0308 Lunt",
                "Zo\u200bë Lunt",
                "Z. Lunt",
                "Ms Lunt",
                "Lunt, Zoë",
                "zoe_lunt",
                "ZoeLunt",
                "Zoe.Lunt+News@mail.example",
                "zoe.lunt+news (at) mail dot example",
                "07700 900123",
                "(07700) 900-123",
                "+44 (0)7700 900 123",
                "0 7 7 0 0 9 0 0 1 2 3",
                "12 Rowan Close",
                "flat 3, 12 rowan close, london se99 1zz"
            })
    void isTakenOutHoweverItIsWritten(String written) {
        assertThat(cleaner.apply("Ask " + written + " tomorrow")).isEqualTo("Ask account removed tomorrow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I saw Zoë Lunt's bicycle | I saw account removed's bicycle",
                "Zoë Lunt’s, that is | account removed’s, that is",
                "(Zoë Lunt) | (account removed)",
                "Zoë Lunt—she | account removed—she"
            })
    void sentenceAroundANameStays(String text, String cleaned) {
        assertThat(cleaner.apply(text)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lunt Street is closed",
                "Zoë rang",
                "Zoe Lunting",
                "Flat 3 is empty",
                "SE99 1ZZ",
                "207700 9001234",
                "rob.lunt+news@mail.example",
                "",
                "…"
            })
    void otherWordsAreLeftAlone(String text) {
        assertThat(cleaner.apply(text)).isEqualTo(text);
    }

    @Test
    void firstNameAloneIsTakenOutOfWhatWasWrittenToThem() {
        assertThat(closely.apply("Dear Zoë, thank you")).isEqualTo("Dear account removed, thank you");
        assertThat(closely.apply("lunt is what they call me")).isEqualTo("account removed is what they call me");
    }

    @Test
    void ordinaryWordsAreANameOnlyWhereTheyAreWrittenAsOne() {
        var will = NameCleaner.of(new Known(List.of("Will May"), List.of(), List.of(), List.of()), "account removed");
        assertThat(will.apply("When will may blossom come? Ask Will May. I may."))
                .isEqualTo("When will may blossom come? Ask account removed. I may.");
        var ian = NameCleaner.of(new Known(List.of("Ian Price"), List.of(), List.of(), List.of()), "account removed");
        assertThat(ian.apply("I price it low. I Price it. Said I. Price"))
                .isEqualTo("I price it low. I Price it. Said account removed");
    }

    @Test
    void nameInAScriptWithoutSpacesIsFound() {
        var wang = NameCleaner.of(new Known(List.of("王小明"), List.of(), List.of(), List.of()), "account removed");
        assertThat(wang.apply("我是王小明。")).isEqualTo("我是account removed。");
    }

    @Test
    void nothingKnownLeavesEverything() {
        assertThat(NameCleaner.closely(Known.NOTHING, "account removed").apply("Zoë Lunt"))
                .isEqualTo("Zoë Lunt");
    }

    @Property
    void nameInAnyTextIsTakenOut(@ForAll String before, @ForAll("written") String name, @ForAll String after) {
        assertThat(cleaner.apply(before + " " + name + " " + after)).doesNotContain(name);
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll("texts") String text) {
        var once = closely.apply(text);
        assertThat(closely.apply(once)).isEqualTo(once);
    }

    @Property
    void textWithNothingOfThemIsUntouched(@ForAll String text) {
        if (Plain.words(text).stream()
                .noneMatch(word -> word.plain().equals("lunt") || word.plain().equals("zoe")))
            assertThat(closely.apply(text)).isEqualTo(text);
    }

    @Property
    void telephoneNumberInAnySpacingIsTakenOut(@ForAll("spaced") String number) {
        assertThat(cleaner.apply("Ring " + number + ", please")).isEqualTo("Ring account removed, please");
    }

    @Provide
    Arbitrary<String> written() {
        var case1 = Arbitraries.of("Zoë", "zoe", "ZOË", "Zoe", "zOe");
        var gap = Arbitraries.of(" ", "  ", "-", ".", ", ", " \n", "_", "\u00a0");
        var case2 = Arbitraries.of("Lunt", "lunt", "LUNT", "Lünt");
        return case1.flatMap(first -> gap.flatMap(between -> case2.map(last -> first + between + last)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Zoë", "zoe", "Lunt", "O'Hara", "'s", " ", " ", "@", "mail.example", "07700 900123", ".", ", ")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> spaced() {
        return Arbitraries.of("", " ", "-", ".", " - ")
                .list()
                .ofSize(10)
                .flatMap(gaps -> Arbitraries.of("0", "+44", "0044", "+44 (0)").map(prefix -> {
                    var digits = "7700900123";
                    var number = new StringBuilder(prefix);
                    for (var at = 0; at < digits.length(); at++)
                        number.append(at == 0 ? "" : gaps.get(at)).append(digits.charAt(at));
                    return number.toString();
                }));
    }
}
