package org.wardmote.volunteering.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.Introduction;
import org.wardmote.people.PersonId;

/// What is typed about a scheme at the desk; each form asks some of it.
///
/// @param agreed `yes` where the coordinator has said so to the officer
public record ActForm(
        @Nullable String note,
        @Nullable String officer,
        @Nullable String title,
        @Nullable String outline,
        @Nullable String name,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String postal,
        @Nullable String agreed) {

    static final ActForm BLANK = new ActForm(null, null, null, null, null, null, null, null, null);

    static ActForm of(@Nullable String title, @Nullable String outline) {
        return new ActForm(null, null, title, outline, null, null, null, null, null);
    }

    @Nullable
    String said() {
        return orNull(note);
    }

    Optional<PersonId> whom() {
        try {
            return Optional.of(new PersonId(UUID.fromString(DeskFrames.written(officer))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Introduction coordinator() {
        var source = "yes".equals(agreed) ? "recorded by an officer" : "proposed as coordinator";
        return new Introduction(
                orNull(name), orNull(email), orNull(telephone), orNull(postal), Locale.UK, true, source);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
