package org.wardmote.ledger.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Offer;
import org.wardmote.people.PersonId;

/// An offer with what only we know of it.
///
/// @param by staff who wrote it down
/// @param about the member of staff whom it complains of
/// @param receivedAt now, or when another system received what is brought in from there
public record Entrusted(
        Offer offer, @Nullable PersonId by, @Nullable PersonId about, Instant receivedAt, boolean imported) {}
