package org.wardmote.volunteering.scheme;

import java.util.List;
import java.util.Optional;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Watch schemes as they stand.
public interface Schemes {

    /// As far as the viewer reaches: what is late first, then by when it is due.
    List<Scheme> list(Viewer viewer, int most);

    /// To whoever reaches it; to others it is not there.
    Scheme get(String reference, Viewer viewer);

    /// Whether they work on it, rather than only read it.
    boolean worksOn(Viewer viewer, Scheme scheme);

    /// By name.
    List<Scheme> listPublished(AreaId area);

    Scheme getPublished(String reference);

    Optional<Scheme> find(Reference reference);

    Scheme get(long id);

    /// To whoever holds the coordinator's private link; to others it is not there.
    Scheme coordinated(String reference, String key);

    List<Scheme> listOf(PersonId coordinator);

    /// In the order in which it happened.
    List<Step> steps(Scheme scheme);

    List<ContributionId> requests(Scheme scheme);
}
