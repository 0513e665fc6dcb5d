package org.wardmote.priority.finding;

import java.time.Instant;
import org.wardmote.ledger.ContributionId;

/// A contribution among those that a finding gathers.
///
/// @param id its place in the finding: they are listed in the order in which they were gathered
/// @param dissents it says the opposite
/// @param quoted chosen to be quoted
public record Gathered(long id, ContributionId contribution, boolean dissents, boolean quoted, Instant at) {}
