package org.wardmote.ledger.became;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.ContributionId;

/// What a contribution became part of, in the order in which it happened.
public interface PartOf {

    /// For whoever said it: nothing, while outcomes are withheld from them.
    List<Became.Line> toldOf(ContributionId contribution, Frame.Words words);

    /// For colleagues.
    List<Became.Line> of(ContributionId contribution, Frame.Words words);
}
