package org.wardmote.messaging;

import java.time.Instant;
import org.wardmote.people.PersonId;

/// When it was to leave there was nothing to say any more. Published inside the transaction that records it.
public record Withdrawn(Item item, PersonId person, Instant at) {}
