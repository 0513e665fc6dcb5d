package org.wardmote.ledger.handling;

import org.springframework.stereotype.Component;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.reading.Reach;
import org.wardmote.ledger.telling.KeptBack;
import org.wardmote.people.Viewer;

/// Keeping outcomes from somebody, for safety: by a named person, with a reason, whether it is closed or not.
@Component
class Withholding {

    private final Verbs verbs;
    private final Reach reach;
    private final KeptBack keptBack;

    Withholding(Verbs verbs, Reach reach, KeptBack keptBack) {
        this.verbs = verbs;
        this.reach = reach;
        this.keptBack = keptBack;
    }

    void withhold(ContributionId id, String reason, Viewer by) {
        verbs.on(id, by, reach::handles, Kind.TELLING_WITHHELD, standing -> {
            var said = Said.of(reason, Casework.LONGEST);
            verbs.record(standing, verbs.step(Kind.TELLING_WITHHELD, by), said);
            if (!keptBack.withhold(standing, by.whom(), verbs.now()))
                throw new CannotHappenNow("What is decided is withheld from them already.");
            return standing;
        });
    }

    void allow(ContributionId id, Viewer by) {
        verbs.on(id, by, reach::handles, Kind.TELLING_ALLOWED, standing -> {
            if (!keptBack.allow(standing, by.whom(), verbs.now()))
                throw new CannotHappenNow("Nothing is withheld from them.");
            return verbs.record(standing, verbs.step(Kind.TELLING_ALLOWED, by));
        });
    }
}
