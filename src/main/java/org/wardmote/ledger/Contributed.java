package org.wardmote.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wardmote.kernel.Reference;
import org.wardmote.people.Viewer;

/// What other modules read of contributions: those that the viewer may see as one who answers, supervises,
/// analyses, decides or scrutinises in their area, and none that is restricted; asked for one by one also those
/// that have been laid before them to approve. The others are not there.
public interface Contributed {

    Optional<Heard> find(Reference reference, Viewer viewer);

    /// In the order asked for, without those that the viewer may not see.
    List<Heard> list(Collection<ContributionId> contributions, Viewer viewer);

    /// The newest said to a place, and in the areas within it.
    ///
    /// @param text words that they have to contain; blank: any
    List<Heard> search(Placed within, String text, Viewer viewer, int most);

    /// Others of a place that use the same words as some, likest first; those some are not among them.
    List<Heard> alike(Collection<ContributionId> some, Placed within, Viewer viewer, int most);

    /// Words that may be quoted, without names and addresses that are known. Empty where whoever said them did not
    /// allow it, took it back, or has erased them; asked anew whenever a page is made, so that erasure wins.
    Optional<String> quote(ContributionId contribution);
}
