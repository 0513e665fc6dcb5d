package org.wardmote.ledger.heard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;

/// Contributions as other modules may know them.
@Component
class HeardContributions implements Contributed {

    private final NamedContributions named;
    private final SearchedContributions searched;
    private final Quotes quotes;

    HeardContributions(NamedContributions named, SearchedContributions searched, Quotes quotes) {
        this.named = named;
        this.searched = searched;
        this.quotes = quotes;
    }

    @Override
    public Optional<Heard> find(Reference reference, Viewer viewer) {
        return named.find(reference, viewer);
    }

    @Override
    public List<Heard> list(Collection<ContributionId> contributions, Viewer viewer) {
        return named.list(contributions, viewer);
    }

    @Override
    public List<Heard> search(Placed within, String text, Viewer viewer, int most) {
        return searched.search(within, text, viewer, most);
    }

    @Override
    public List<Heard> alike(Collection<ContributionId> some, Placed within, Viewer viewer, int most) {
        return searched.alike(some, within, viewer, most);
    }

    @Override
    public Optional<String> quote(ContributionId contribution) {
        return quotes.find(contribution);
    }
}
