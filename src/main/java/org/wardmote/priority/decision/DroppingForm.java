package org.wardmote.priority.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why a correction is given up.
public record DroppingForm(
        @NotBlank(message = "decision.dropping.none")
        @Size(max = Content.MOST, message = "decision.form.long")
        @Nullable
        String reason) {

    static final DroppingForm BLANK = new DroppingForm(null);
}
