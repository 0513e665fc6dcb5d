package org.wardmote.people.person;

import org.jspecify.annotations.Nullable;

/// A telephone number, a postal address or both, as they are typed.
public record AddressForm(
        @Nullable String telephone, @Nullable String postal) {

    static final AddressForm BLANK = new AddressForm(null, null);

    @Nullable
    String telephoneGiven() {
        return given(telephone);
    }

    @Nullable
    String postalGiven() {
        return given(postal);
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
