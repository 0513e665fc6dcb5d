package org.wardmote.ledger.handling;

import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.reading.Reach;
import org.wardmote.ledger.telling.Post;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.Viewer;

/// The everyday verbs: what is asked, what is noted, where it belongs.
@Component
class Casework {

    static final int LONGEST = 10_000;

    private final Verbs verbs;
    private final Reach reach;
    private final Post post;

    Casework(Verbs verbs, Reach reach, Post post) {
        this.verbs = verbs;
        this.reach = reach;
        this.post = post;
    }

    void ask(ContributionId id, String question, Viewer by) {
        verbs.on(id, by, reach::answers, Kind.ASKED, standing -> {
            if (reach.concerns(by.whom(), standing)) throw new SomebodyElseHasToAnswerThis();
            var asked = verbs.record(standing, verbs.step(Kind.ASKED, by), Said.of(question, LONGEST));
            post.send(standing, asked, Post.QUESTION, MessageClass.ANSWER);
            return asked;
        });
    }

    void note(ContributionId id, String words, Viewer by) {
        verbs.on(
                id,
                by,
                reach::handles,
                Kind.NOTED,
                standing -> verbs.record(standing, verbs.step(Kind.NOTED, by), Said.of(words, LONGEST)));
    }

    /// Within its organisation only: to another it is referred, and they have to accept. A complaint stays above
    /// the teams of wards, one of which it may be about.
    void move(ContributionId id, Placed to, Viewer by) {
        verbs.on(id, by, reach::handles, Kind.MOVED, standing -> {
            if (!to.organisation().equals(standing.contribution().placed().organisation())) throw new NotFound();
            if (to.equals(standing.contribution().placed())) return standing;
            if (to.area() != null && reach.isComplaint(standing))
                throw new CannotHappenNow("It is about how a team dealt with something, so it goes to no team.");
            verbs.record(standing, verbs.step(Kind.MOVED, by).placed(to));
            return standing;
        });
    }

    void flagAbuse(ContributionId id, String reason, Viewer by) {
        verbs.on(id, by, reach::handles, Kind.ABUSE_FLAGGED, standing -> {
            if (standing.contribution().abusive()) throw new CannotHappenNow("It has been flagged already.");
            return verbs.record(standing, verbs.step(Kind.ABUSE_FLAGGED, by), Said.of(reason, LONGEST));
        });
    }

    void decideAbuse(ContributionId id, boolean upheld, Viewer by) {
        verbs.on(id, by, reach::supervises, Kind.ABUSE_DECIDED, standing -> {
            if (!standing.abuseIsUndecided()) throw new CannotHappenNow("There is no flag to decide about.");
            return verbs.record(standing, verbs.step(Kind.ABUSE_DECIDED, by).code(upheld ? "upheld" : "not-upheld"));
        });
    }
}
