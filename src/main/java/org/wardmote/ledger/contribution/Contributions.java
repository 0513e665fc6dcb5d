package org.wardmote.ledger.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.messaging.Item;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Reading contributions. Who may is decided here: what is not theirs is not there.
public interface Contributions {

    /// For staff whose functions reach it: of its organisation and area, or of the organisation it was referred to,
    /// and for analysis, decisions and scrutiny with identities left out. Otherwise {@link
    /// org.wardmote.kernel.NotFound}.
    Contribution get(ContributionId id, Viewer viewer);

    Optional<Contribution> find(Reference reference, Viewer viewer);

    /// For whoever holds the private link, or has signed in as the person.
    Optional<Contribution> find(Reference reference, String key, Viewer viewer);

    /// What this person said, newest first.
    List<Contribution> listOf(PersonId person);

    /// The whole history, oldest first.
    List<Entry> thread(ContributionId id);

    /// What one of our items is about, so that a reply to it joins its thread.
    Optional<ContributionId> about(Item item);

    /// The contribution as it stood at a past moment, rebuilt from its history by what had been recorded by then.
    Optional<Contribution> asItStood(ContributionId id, Instant moment);
}
