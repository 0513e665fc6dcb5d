package org.wardmote.priority.bringing;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.finding.Acknowledging;
import org.wardmote.priority.finding.Routing;
import org.wardmote.priority.finding.Weighing;

/// Does again what happened to a finding after it was made.
@Component
class FindingAgain {

    private final Weighing weighing;
    private final Routing routing;
    private final Acknowledging acknowledging;
    private final Doers doers;

    FindingAgain(Weighing weighing, Routing routing, Acknowledging acknowledging, Doers doers) {
        this.weighing = weighing;
        this.routing = routing;
        this.acknowledging = acknowledging;
        this.doers = doers;
    }

    void weighed(FindingId id, int harm, String reason, Viewer by, Instant at) {
        weighing.weigh(id, harm, reason, by, at);
    }

    void happened(FindingId id, Told it) {
        var at = doers.past(it.at());
        var by = doers.by(it, "by");
        var object = it.object();
        switch (object.get("kind")) {
            case "routed" ->
                routing.route(
                        id,
                        object.get("post"),
                        object.find("to").map(doers::person).orElse(null),
                        it.day("due_on"),
                        by,
                        at);
            case "acknowledged" -> acknowledging.acknowledge(id, by, at);
            case "withdrawn" -> weighing.withdraw(id, object.get("words"), by, at);
            default -> throw new BadRow("\"kind\" cannot be \"" + object.get("kind") + "\": see docs/import.md.");
        }
    }
}
