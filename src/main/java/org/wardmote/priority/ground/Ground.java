package org.wardmote.priority.ground;

import java.time.Instant;
import org.wardmote.priority.FindingId;

/// A finding on which a priority rests.
///
/// @param contributions how many it gathered when it was named, and
/// @param people how many had said them, as far as people can be told apart
public record Ground(FindingId finding, int contributions, int people, Instant at) {}
