package org.wardmote.ledger.handover;

import java.time.Instant;
import org.wardmote.people.PersonId;

/// What somebody handed over and has not taken back.
///
/// @param still how many of them the colleague still has
record HandOver(long id, PersonId taker, Instant givenAt, int still) {}
