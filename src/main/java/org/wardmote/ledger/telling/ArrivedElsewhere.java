package org.wardmote.ledger.telling;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;

/// By the same rules as what arrives from here.
@Component
class ArrivedElsewhere implements Elsewhere {

    private static final String BY = "elsewhere";

    private final Arriving arriving;
    private final Settling settling;
    private final HoldRows holds;
    private final History history;

    ArrivedElsewhere(Arriving arriving, Settling settling, HoldRows holds, History history) {
        this.arriving = arriving;
        this.settling = settling;
        this.holds = holds;
        this.history = history;
    }

    @Override
    public void arrived(Standing standing, Happening of, Kind how, Instant at) {
        arriving.arrived(standing, of, how, how == Kind.DELIVERED ? BY : null, at);
    }

    @Override
    public void held(Standing standing, String holder, Instant at) {
        if (!holds.hold(List.of(standing.id()), holder, at).isEmpty())
            history.record(standing, Step.of(Kind.HELD, at).code(holder));
    }

    @Override
    public void told(Standing standing, Disposition disposition, Instant at) {
        history.record(standing, Step.of(Kind.OUTCOME_TOLD, at).code(disposition.code()));
        settling.close(standing, at);
    }
}
