package org.wardmote.people.address;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.Introduction;

/// A telephone number, a postal address or both, as they are typed.
public record AddressForm(
        @Nullable String telephone, @Nullable String postal) {

    static final AddressForm BLANK = new AddressForm(null, null);

    Introduction introduction() {
        return new Introduction(null, null, given(telephone), given(postal), Locale.UK, true, "own page");
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
