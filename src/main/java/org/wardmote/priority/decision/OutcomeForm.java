package org.wardmote.priority.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Whether what was hoped for has been reached, and what was found.
public record OutcomeForm(
        @NotBlank(message = "decision.outcome.none")
        @Pattern(regexp = "yes|partly|no|", message = "decision.outcome.none")
        @Nullable
        String reached,

        @NotBlank(message = "decision.outcome.found.none")
        @Size(max = Content.MOST, message = "decision.form.long")
        @Nullable
        String found) {

    static final OutcomeForm BLANK = new OutcomeForm(null, null);
}
