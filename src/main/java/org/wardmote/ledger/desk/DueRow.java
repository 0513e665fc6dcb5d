package org.wardmote.ledger.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.PersonId;

/// One line of a list of contributions. No words of theirs: those are on its page.
public record DueRow(
        long id,
        Reference reference,
        Placed placed,
        Channel channel,
        @Nullable String subject,
        State state,
        @Nullable PersonId assignedTo,
        Instant receivedAt,
        Contribution.Clock clock) {}
