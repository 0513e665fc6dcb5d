package org.wardmote.priority.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.importing.BadRow;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.BroughtIds;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.Heard;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.evidence.Resting;
import org.wardmote.priority.priority.Standing;

/// Finds again on what priorities rested.
@Component
class ReplayedEvidence {

    private final Resting resting;
    private final BroughtIds ids;
    private final Contributed contributed;
    private final Organisations organisations;

    ReplayedEvidence(Resting resting, BroughtIds ids, Contributed contributed, Organisations organisations) {
        this.resting = resting;
        this.ids = ids;
        this.contributed = contributed;
        this.organisations = organisations;
    }

    void add(Standing it, Told one, @Nullable PersonId by, Instant at) {
        var id = one.find("contribution");
        if (id == null) {
            resting.add(it.id(), one.text("words"), by, at);
            return;
        }
        var heard = heard(it, id, by);
        if (heard.words() != null) resting.add(it.id(), heard.id(), heard.words(), by, at);
    }

    private Heard heard(Standing it, String id, @Nullable PersonId by) {
        var organisation = organisations.get(it.placed().organisation());
        var found = ids.find(organisation.id(), List.of(id)).get(id);
        if (found == null) throw new BadRow("The contribution \"" + id + "\" has not been brought in.");
        var grant = new Grant(Function.ANSWER, organisation.id(), organisation.kind(), null, null);
        return contributed.list(List.of(found), new Viewer(by, List.of(grant))).stream()
                .findFirst()
                .orElseThrow(() -> new BadRow("The contribution \"" + id + "\" cannot be read."));
    }
}
