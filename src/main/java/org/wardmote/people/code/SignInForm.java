package org.wardmote.people.code;

import org.jspecify.annotations.Nullable;
import org.wardmote.people.signin.LocalPath;

/// What somebody types to be sent a link, and where they were going.
public record SignInForm(@Nullable String email, @Nullable String then) {

    LocalPath leadsTo() {
        return LocalPath.of(then);
    }

    String typed() {
        return email == null ? "" : email.strip();
    }
}
