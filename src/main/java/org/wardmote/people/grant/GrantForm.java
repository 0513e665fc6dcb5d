package org.wardmote.people.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.TypedDate;

/// What an administrator types to give a function.
public record GrantForm(
        @Size(max = 254, message = "grant.fault.email") @NotBlank(message = "grant.fault.email") @Nullable
        String email,

        @Nullable String name,

        @NotBlank(message = "grant.fault.function") @Nullable
        String function,

        @NotBlank(message = "grant.fault.organisation") @Nullable
        String organisation,

        @Nullable String borough,
        @Nullable String area,
        @Nullable TypedDate from,
        @Nullable TypedDate until,

        @Size(max = 500, message = "grant.fault.reason.long") @NotBlank(message = "grant.fault.reason") @Nullable
        String reason) {

    static final GrantForm BLANK = new GrantForm(null, null, null, null, null, null, null, null, null);
}
