package org.wardmote.messaging.bringing;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.JsonObject;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.messaging.announcement.Brought;
import org.wardmote.messaging.announcement.Reaching;
import org.wardmote.messaging.announcement.Recalling;
import org.wardmote.messaging.announcement.Signing;
import org.wardmote.people.Viewer;

/// Does again what happened to an announcement.
@Component
class Again {

    private final Signing signing;
    private final Recalling recalling;
    private final Brought brought;
    private final Announcements announcements;
    private final Reaching reaching;

    Again(Signing signing, Recalling recalling, Brought brought, Announcements announcements, Reaching reaching) {
        this.signing = signing;
        this.recalling = recalling;
        this.brought = brought;
        this.announcements = announcements;
        this.reaching = reaching;
    }

    void happened(long id, JsonObject step, Viewer by, Instant at) {
        switch (step.get("kind")) {
            case "handed-in" -> signing.handIn(id, by, at);
            case "approved" -> approved(id, step, by, at);
            case "left" -> brought.left(id, copies(step), by, at);
            case "recalled" -> recalling.recall(id, step.get("words"), by, at);
            default -> throw new BadRow("\"kind\" is not \"" + step.get("kind") + "\"; see docs/import.md.");
        }
    }

    private void approved(long id, JsonObject step, Viewer by, Instant at) {
        var one = announcements.find(id).orElseThrow();
        var leaves = step.findTime("leave_at").map(BringingAnnouncements::instant);
        signing.approve(id, leaves.orElse(null), reaching.size(one).subscribers(), by, at);
    }

    private static int copies(JsonObject step) {
        var copies = step.findNumber("copies").orElse(0);
        if (copies < 0 || copies > Integer.MAX_VALUE) throw new BadRow("\"copies\" is a number of people.");
        return (int) copies;
    }
}
