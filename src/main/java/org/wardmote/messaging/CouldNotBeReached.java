package org.wardmote.messaging;

import java.time.Instant;
import org.wardmote.people.PersonId;

/// Three tries on every route have failed, or no route is safe. Published inside the transaction that records it.
public record CouldNotBeReached(Item item, PersonId person, Instant at) {}
