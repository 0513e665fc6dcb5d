package org.wardmote.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTests {

    @ParameterizedTest
    @CsvSource({
        "Ana.Example@Example.ORG, ana.example@example.org",
        "' a+b@example.org ', a+b@example.org",
        "o'neill@example.org, o'neill@example.org",
        "zoë@bücher.example, zoë@xn--bcher-kva.example"
    })
    void mailAddressesAreOneHoweverTheyAreTyped(String typed, String one) {
        assertThat(Addresses.email(typed)).contains(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "@example.org",
                "a@b",
                "a b@example.org",
                "a@example..org",
                "a@example.org\nBcc: b@example.org",
                "a@example.org,b@example.org",
                "<a@example.org>",
                "a@.org"
            })
    void whatIsNoMailAddressIsRefused(String typed) {
        assertThat(Addresses.email(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "020 7946 0000, +442079460000",
        "+44 (0)20 7946-0000, +442079460000",
        "0044 20 7946 0000, +442079460000",
        "020 7946 0000 ext 12, +442079460000x12"
    })
    void numbersAreOneHoweverTheyAreTyped(String typed, String one) {
        assertThat(Addresses.telephone(typed)).contains(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call me", "+", "020 7946 0000; rm", "123456789012345678"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(Addresses.telephone(typed)).isEmpty();
    }

    @Property(tries = 500)
    void whateverIsTypedIsReadOrRefusedAndReadingAgainChangesNothing(@ForAll String typed) {
        Addresses.email(typed).ifPresent(one -> assertThat(Addresses.email(one)).contains(one));
        Addresses.telephone(typed);
        Addresses.postal(typed);
    }
}
