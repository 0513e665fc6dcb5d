package org.wardmote.volunteering.scheme;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Disposition;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;
import org.wardmote.volunteering.scheme.History.Happening;

/// Takes a scheme one step on, in the caller's transaction: whoever asked is told, and the public pages follow.
@Component
class Advancing {

    private final History history;
    private final Requests requests;
    private final Changes changes;
    private final Clock clock;

    Advancing(History history, Requests requests, Changes changes, Clock clock) {
        this.history = history;
        this.requests = requests;
        this.changes = changes;
        this.clock = clock;
    }

    /// @param officer whom it names; null: nobody
    void advance(Scheme it, Deed deed, @Nullable PersonId officer, @Nullable String note, Viewer by) {
        var now = Moments.now(clock);
        var step = history.record(it, new Happening(deed.code(), deed.leads(it), by.person(), officer, note, now));
        if (deed.settles())
            requests.tellOutcome(it.id(), step, deed == Deed.LAUNCH ? Disposition.ACTED : Disposition.NO_ACTION, now);
        else requests.tellStep(it.id(), step);
        changes.announce();
    }

    /// What the coordinator does.
    void advance(Scheme it, String kind, Stage to) {
        history.record(it, Happening.of(kind, to, null, Moments.now(clock)));
        changes.announce();
    }
}
