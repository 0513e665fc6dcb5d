package org.wardmote.messaging;

import java.time.Instant;
import org.wardmote.people.PersonId;

/// Three tries on every route have failed. Published inside the transaction that records it.
///
/// @param tried false where nothing was tried, since they gave no route, or none that is safe
public record CouldNotBeReached(Item item, PersonId person, Instant at, boolean tried) {}
