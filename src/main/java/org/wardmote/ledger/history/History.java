package org.wardmote.ledger.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.ContributionId;

/// Where happenings are written down. Everything that becomes of a contribution goes through {@link #record}, which
/// appends it, keeps the row in step and tells the other modules. Inside the caller's transaction.
public interface History {

    /// How it stands, without keeping others from changing it.
    Optional<Standing> find(ContributionId id);

    /// How it stands; it is the caller's alone until the transaction ends.
    Standing lock(ContributionId id);

    /// Empty too where somebody else has it at this moment.
    Optional<Standing> lockUnlessBusy(ContributionId id);

    /// Appends to the history and lets `standing` take it.
    Happening record(Standing standing, Step step);

    /// The same with what was said.
    Happening record(Standing standing, Step step, String words);

    /// The same step for many at once: one that changes nothing about how any of them stands, and of which no other
    /// module hears.
    void recordAll(Collection<ContributionId> contributions, Step step);

    /// Those that are not closed, in the order of their ids; they are the caller's alone until the transaction
    /// ends.
    List<ContributionId> lockOpen(Collection<ContributionId> contributions);

    /// For what concerns an earlier round, such as the delivery of an earlier answer.
    Happening record(Standing standing, int round, Step step, @Nullable String words);

    Optional<Happening> find(long happening);

    List<Happening> list(ContributionId id);

    /// Rebuilt from what had been recorded by then; empty when nothing had.
    Optional<Standing> asItStood(ContributionId id, Instant moment);
}
