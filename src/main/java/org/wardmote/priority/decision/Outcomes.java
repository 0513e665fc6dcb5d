package org.wardmote.priority.decision;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Telling;
import org.wardmote.messaging.Item;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.Effect;

/// Everybody whose contribution a decision considered is told, by the ledger, which knows who they are. A
/// correction is told anew.
@Component
class Outcomes {

    /// The items' ids are those of versions.
    static final String DECISION = "priority.decision";

    private final Telling telling;
    private final ConsideredRows considered;
    private final VersionRows versions;

    Outcomes(Telling telling, ConsideredRows considered, VersionRows versions) {
        this.telling = telling;
        this.considered = considered;
        this.versions = versions;
    }

    /// Where everybody was told before it was brought in here, that is said instead.
    void tell(Decision decision, Version version, Instant at) {
        var disposition = disposition(version.content().effect());
        var contributions = considered.contributions(decision.id());
        if (decision.toldBefore()) telling.toldBefore(item(version), disposition, contributions, at);
        else telling.tell(item(version), disposition, contributions);
    }

    private static Disposition disposition(Effect effect) {
        return switch (effect) {
            case NONE, NOTED -> Disposition.NO_ACTION;
            case INFLUENCED, CHANGED, DRIVEN -> Disposition.ACTED;
        };
    }

    /// Of the version that holds.
    Telling.Told told(Version version) {
        return telling.told(item(version));
    }

    /// All have been told of the version that holds, or cannot be.
    boolean isOver(DecisionId id) {
        return versions.findHolding(id)
                .filter(version -> told(version).isOver())
                .isPresent();
    }

    private static Item item(Version version) {
        return new Item(DECISION, version.id());
    }
}
