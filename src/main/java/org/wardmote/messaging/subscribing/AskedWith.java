package org.wardmote.messaging.subscribing;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Field;
import org.wardmote.people.contact.MobileNumber;

/// With what somebody asks for messages, as it was typed: one of the two.
public record AskedWith(String email, String mobile) {

    static final AskedWith NOTHING = new AskedWith("", "");

    public AskedWith {
        email = said(email);
        mobile = said(mobile);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /// Empty: they are written to by e-mail.
    Optional<MobileNumber> number() {
        return MobileNumber.read(mobile);
    }

    Stream<Field.Hidden> carried() {
        return Stream.of(new Field.Hidden("email", email), new Field.Hidden("mobile", mobile))
                .filter(field -> !field.value().isEmpty());
    }
}
