package org.wardmote.ledger.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Whom to ask, and why: as much as they need to decide.
public record ReferralForm(
        @NotBlank(message = "desk.act.referral.to.none") @Nullable
        String to,

        @NotBlank(message = "desk.act.referral.reason.none")
        @Size(max = 2000, message = "desk.act.referral.reason.long")
        @Nullable
        String reason) {

    static final ReferralForm BLANK = new ReferralForm(null, null);

    String asked() {
        return String.valueOf(reason).strip();
    }
}
