package org.wardmote.messaging.subscribing;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Field;
import org.wardmote.messaging.wish.Way;
import org.wardmote.people.contact.MobileNumber;

/// With what somebody asks for messages, as it was typed: one of the three.
///
/// @param browser what its script gave, in which they want to be told; empty: in none
public record AskedWith(String email, String mobile, String browser) {

    static final AskedWith NOTHING = new AskedWith("", "", "");

    public AskedWith {
        email = said(email);
        mobile = said(mobile);
        browser = said(browser);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /// Empty: they are told in their browser, or written to by e-mail.
    Optional<MobileNumber> number() {
        return MobileNumber.read(mobile);
    }

    Way way() {
        if (!browser.isEmpty()) return Way.PUSH;
        return number().isPresent() ? Way.TEXT : Way.EMAIL;
    }

    Stream<Field.Hidden> carried() {
        return Stream.of(
                        new Field.Hidden("email", email),
                        new Field.Hidden("mobile", mobile),
                        new Field.Hidden("browser", browser))
                .filter(field -> !field.value().isEmpty());
    }
}
