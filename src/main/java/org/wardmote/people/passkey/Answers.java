package org.wardmote.people.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A device's answer holds, or it does not. Why not is of use to nobody but somebody who forges one.
final class Answers {

    static <T> Optional<T> of(Supplier<@Nullable T> check) {
        try {
            return Optional.ofNullable(check.get());
        } catch (WebAuthnException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    static <T> boolean holds(Supplier<@Nullable T> check) {
        return of(check).isPresent();
    }

    private Answers() {}
}
