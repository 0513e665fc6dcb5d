package org.wardmote.priority.bringing;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.decision.Correcting;
import org.wardmote.priority.decision.Deciding;
import org.wardmote.priority.decision.Decision;
import org.wardmote.priority.decision.Publishing;

/// Does again what brought a version of a decision to the public, or kept it from there.
@Component
class SigningAgain {

    private static final Set<String> KINDS =
            Set.of("decided", "approved", "published", "withheld", "corrected", "dropped");

    private final Deciding deciding;
    private final Publishing publishing;
    private final Correcting correcting;

    SigningAgain(Deciding deciding, Publishing publishing, Correcting correcting) {
        this.deciding = deciding;
        this.publishing = publishing;
        this.correcting = correcting;
    }

    boolean knows(Told it) {
        return KINDS.contains(it.object().get("kind"));
    }

    void happened(DecisionId id, Told it, boolean toldBefore, Viewer by, Instant at) {
        var object = it.object();
        switch (object.get("kind")) {
            case "decided" -> deciding.decide(id, by, at);
            case "approved" -> deciding.approve(id, by, at);
            case "published" -> publishing.publish(id, null, toldBefore, by, at);
            case "withheld" -> publishing.publish(id, withholding(it), toldBefore, by, at);
            case "corrected" -> correcting.correct(id, BroughtContent.of(it, object.get("correction")), by, at);
            default -> correcting.drop(id, object.get("words"), by, at);
        }
    }

    private static Decision.Withholding withholding(Told it) {
        return new Decision.Withholding(it.object().get("reason_kind"), it.day("review_on"), it.is("unconfirmed"));
    }
}
