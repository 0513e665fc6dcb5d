package org.wardmote.ledger.reading;

import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.history.Standing;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// The walls between organisations, between areas, around whoever is complained of, and around what one officer
/// alone reads.
public interface Reach {

    /// Works on it: whoever answers or supervises for its lead, in its area.
    boolean handles(Viewer viewer, Standing standing);

    /// Answers it, asks, passes it on, refers it: whoever answers for its lead, in its area.
    boolean answers(Viewer viewer, Standing standing);

    /// Decides about it: a supervisor of its lead.
    boolean supervises(Viewer viewer, Standing standing);

    /// Answers for the organisation that it is offered to.
    boolean isOffered(Viewer viewer, Standing standing);

    /// Releases its answers to the public.
    boolean publishes(Viewer viewer, Standing standing);

    /// Sees it whole: its organisation's, its lead's, and whoever is asked to take it.
    boolean reads(Viewer viewer, Standing standing);

    /// Sees it without who said it: the body that oversees its organisation, unless it is restricted.
    boolean scrutinises(Viewer viewer, Contribution contribution);

    /// Makes something of it, without who said it: whoever analyses or decides for its organisation or its lead, in
    /// its area, unless it is restricted.
    boolean studies(Viewer viewer, Standing standing);

    /// Whether it is about how this member of staff dealt with something, so that they deal with it no more.
    boolean concerns(PersonId staff, Standing standing);

    /// About how somebody here dealt with something, whoever that may be.
    boolean concernsSomebody(Standing standing);

    /// It came of another contribution, and says how badly that was dealt with.
    boolean isComplaint(Standing standing);
}
