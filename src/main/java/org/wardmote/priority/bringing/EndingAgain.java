package org.wardmote.priority.bringing;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.decision.Closing;
import org.wardmote.priority.decision.EverybodyTold;
import org.wardmote.priority.decision.Measuring;

/// Does again what came after a decision was taken.
@Component
class EndingAgain {

    private final EverybodyTold told;
    private final Measuring measuring;
    private final Closing closing;

    EndingAgain(EverybodyTold told, Measuring measuring, Closing closing) {
        this.told = told;
        this.measuring = measuring;
        this.closing = closing;
    }

    void happened(DecisionId id, Told it, Viewer by, Instant at) {
        var object = it.object();
        switch (object.get("kind")) {
            case "told" -> told.toldBefore(id, by, at);
            case "measured" -> measuring.measure(id, object.get("reached"), object.get("words"), by, at);
            case "closed" -> closing.close(id, by, at);
            default -> throw new BadRow("\"kind\" cannot be \"" + object.get("kind") + "\": see docs/import.md.");
        }
    }
}
