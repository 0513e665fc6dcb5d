package org.wardmote.priority.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why.
public record ReasonForm(
        @NotBlank(message = "finding.reason.none") @Size(max = Wording.MOST, message = "finding.form.long") @Nullable
        String reason) {

    static final ReasonForm BLANK = new ReasonForm(null);
}
