package org.wardmote.ledger.history;

import java.time.Instant;
import org.wardmote.ledger.ContributionId;

/// A step that was written down. It never changes.
public record Happening(long id, ContributionId contribution, int round, Instant recordedAt, Step step) {}
