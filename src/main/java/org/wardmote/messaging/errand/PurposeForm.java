package org.wardmote.messaging.errand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What somebody wants to see a number or an address for.
public record PurposeForm(
        @NotBlank(message = "errand.purpose.none") @Size(max = 300, message = "errand.purpose.long") @Nullable
        String purpose) {

    static final PurposeForm BLANK = new PurposeForm(null);

    String text() {
        return purpose == null ? "" : purpose.strip();
    }
}
