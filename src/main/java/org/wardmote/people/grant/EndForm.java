package org.wardmote.people.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why a function is taken back.
public record EndForm(
        @Size(max = 500, message = "grant.fault.reason.long") @NotBlank(message = "grant.fault.reason") @Nullable
        String reason) {

    static final EndForm BLANK = new EndForm(null);
}
