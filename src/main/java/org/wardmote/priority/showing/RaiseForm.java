package org.wardmote.priority.showing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A concern that somebody raises.
///
/// @param contribution the reference of one that it rests on
/// @param place organisation and code of a ward, where no contribution says which
public record RaiseForm(
        @NotBlank(message = "priority.words.none") @Size(max = 300, message = "priority.words.long") @Nullable
        String issue,

        @NotBlank(message = "priority.words.none") @Size(max = 5_000, message = "priority.words.long") @Nullable
        String why,

        @Nullable String contribution,
        @Nullable String place) {

    static RaiseForm of(@Nullable String contribution) {
        return new RaiseForm(null, null, contribution, null);
    }
}
