package org.wardmote.ledger.became;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.telling.KeptBack;

/// Asks whoever there is.
@Component
class KnownParts implements PartOf {

    private final ObjectProvider<Became> all;
    private final KeptBack keptBack;

    KnownParts(ObjectProvider<Became> all, KeptBack keptBack) {
        this.all = all;
        this.keptBack = keptBack;
    }

    @Override
    public List<Became.Line> toldOf(ContributionId contribution, Frame.Words words) {
        return keptBack.isWithheld(contribution) ? List.of() : of(contribution, words);
    }

    @Override
    public List<Became.Line> of(ContributionId contribution, Frame.Words words) {
        return all.stream()
                .flatMap(one -> one.of(contribution, words).stream())
                .sorted(Comparator.comparing(Became.Line::at))
                .toList();
    }
}
