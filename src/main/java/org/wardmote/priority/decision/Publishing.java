package org.wardmote.priority.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.record.Step;

/// What has been approved is published or withheld. It settles its findings, and everybody is told who may know.
@Component
public class Publishing {

    /// Reasons for which a decision may be kept from the public, in the order in which they are offered.
    static final List<String> KINDS = List.of("court", "investigation", "safety", "privacy", "security");

    private final DecisionVerbs verbs;
    private final PublicationRows publications;
    private final Resting resting;
    private final Announcing announcing;

    Publishing(DecisionVerbs verbs, PublicationRows publications, Resting resting, Announcing announcing) {
        this.verbs = verbs;
        this.publications = publications;
        this.resting = resting;
        this.announcing = announcing;
    }

    /// @param withholding null: the public reads it
    /// @param toldBefore everybody was told before it was brought in here: nobody is told again
    public void publish(
            DecisionId id, Decision.@Nullable Withholding withholding, boolean toldBefore, Viewer by, Instant at) {
        if (withholding != null) requireSound(withholding, at);
        verbs.on(id, Set.of(Function.PUBLISH), by, at, decision -> {
            var version = verbs.waiting(id, Version.State.APPROVED);
            if (version.number() == 1) resting.settle(id);
            var taken = publications.publish(version, withholding, toldBefore, by.whom(), at);
            var what = withholding == null ? "published" : "withheld";
            verbs.record(id, Step.of(what, by.whom(), at).number(version.number()));
            resting.decided(id, at);
            announcing.taken(taken, version, at);
        });
    }

    private static void requireSound(Decision.Withholding withholding, Instant at) {
        if (!KINDS.contains(withholding.kind()))
            throw new Refusal.Invalid("Choose the kind of reason for withholding.");
        if (!withholding.reviewOn().isAfter(LocalDate.ofInstant(at, LondonTime.ZONE)))
            throw new Refusal.Invalid("Name a day to come on which the withholding is looked at again.");
    }
}
