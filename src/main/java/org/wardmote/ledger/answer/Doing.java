package org.wardmote.ledger.answer;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Onward;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.people.Viewer;

/// What can be done with a contribution, here and in the modules that make something of it.
@Component
class Doing {

    private final ObjectProvider<Onward> onward;

    Doing(ObjectProvider<Onward> onward) {
        this.onward = onward;
    }

    CaseActs of(Contribution one, Viewer viewer, Saying saying) {
        var all = onward.stream().sorted(Comparator.comparingInt(Onward::order)).toList();
        return new CaseActs(one, viewer, saying, all);
    }
}
