package org.wardmote.priority.decision;

import org.wardmote.priority.FindingId;

/// A finding that a decision rests on, with what it weighed at that time.
///
/// @param upto the last of its contributions that was considered
public record Considered(FindingId finding, long upto, int contributions, int people, int harm) {}
