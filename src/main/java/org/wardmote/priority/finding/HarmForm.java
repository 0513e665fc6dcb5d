package org.wardmote.priority.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// How much harm, and why.
public record HarmForm(
        @NotBlank(message = "finding.harm.none") @Pattern(regexp = "[123]|", message = "finding.harm.none") @Nullable
        String harm,

        @NotBlank(message = "finding.harm.reason.none")
        @Size(max = Wording.MOST, message = "finding.form.long")
        @Nullable
        String reason) {

    int level() {
        return Integer.parseInt(String.valueOf(harm));
    }
}
