package org.wardmote.ledger.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Placed;

/// What a partner needs to decide whether it is theirs: not who said it, nor in what words.
///
/// @param reason what they are asked, in the words of whoever asks
record Offered(
        ContributionId id,
        Reference reference,
        Placed placed,
        @Nullable String subject,
        Instant dueAt,
        Instant offeredAt,
        @Nullable String reason) {}
