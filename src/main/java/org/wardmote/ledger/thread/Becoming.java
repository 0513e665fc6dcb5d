package org.wardmote.ledger.thread;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.became.PartOf;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.wording.When;

/// Tells whoever said something what it became part of.
@Component
class Becoming {

    private final PartOf parts;

    Becoming(PartOf parts) {
        this.parts = parts;
    }

    List<ThreadPage.Part> of(Contribution contribution, Frame.Words words) {
        var when = new When(words);
        return parts.toldOf(contribution.id(), words).stream()
                .map(line -> new ThreadPage.Part(when.day(line.at()), line.text(), line.path()))
                .toList();
    }
}
