package org.wardmote.priority.showing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Contributed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.evidence.Evidence;
import org.wardmote.priority.evidence.Resting;
import org.wardmote.priority.priority.Standing;

/// The contributions that a priority rests on, as far as somebody may read them.
@Component
class Rested {

    private final Resting resting;
    private final Contributed contributed;

    Rested(Resting resting, Contributed contributed) {
        this.resting = resting;
        this.contributed = contributed;
    }

    List<DeskPriorityPage.Link> list(Standing it, Viewer viewer) {
        var ids = resting.list(it.id()).stream()
                .map(Evidence::contribution)
                .flatMap(Stream::ofNullable)
                .toList();
        return contributed.list(ids, viewer).stream()
                .map(heard -> new DeskPriorityPage.Link(
                        heard.reference().toString(), "/desk/contributions/" + heard.reference()))
                .toList();
    }
}
