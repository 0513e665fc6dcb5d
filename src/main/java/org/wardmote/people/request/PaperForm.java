package org.wardmote.people.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.Introduction;

/// What a member of staff types of somebody who did not ask here themselves.
///
/// @param name as it was given with the address
/// @param identified how they made sure of who asks
public record PaperForm(
        @NotNull(message = "paper.way.none") @Nullable Way way,

        @NotBlank(message = "paper.name.none") @Nullable String name,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String postal,

        @Size(max = 500, message = "paper.identified.long") @NotBlank(message = "paper.identified.none") @Nullable
        String identified) {

    static final PaperForm BLANK = new PaperForm(null, null, null, null, null, null);

    public enum Way {
        LETTER,
        TELEPHONE,
        IN_PERSON
    }

    /// By what whoever asks says that they are known here.
    Introduction introduction() {
        return new Introduction(
                given(name), given(email), given(telephone), given(postal), Locale.UK, true, "data request");
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
