package org.wardmote.messaging.errand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why it was not given.
public record FailedForm(
        @NotBlank(message = "errand.failed.none") @Size(max = 300, message = "errand.failed.long") @Nullable
        String reason) {

    static final FailedForm BLANK = new FailedForm(null);

    String text() {
        return reason == null ? "" : reason.strip();
    }
}
