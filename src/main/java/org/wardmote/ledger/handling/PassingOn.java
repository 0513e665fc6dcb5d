package org.wardmote.ledger.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Wordstore;
import org.wardmote.ledger.reading.Reach;
import org.wardmote.ledger.telling.Post;
import org.wardmote.people.Viewer;

/// What must not wait here goes to whoever deals with it. The person is told as much as somebody decides to tell;
/// the clock stops when they have been told.
@Component
class PassingOn {

    private final Verbs verbs;
    private final Reach reach;
    private final Merging merging;
    private final Post post;
    private final Wordstore words;

    PassingOn(Verbs verbs, Reach reach, Merging merging, Post post, Wordstore words) {
        this.verbs = verbs;
        this.reach = reach;
        this.merging = merging;
        this.post = post;
        this.words = words;
    }

    void on(ContributionId id, PassedTo to, @Nullable String theirReference, String tell, Viewer by) {
        verbs.on(id, by, reach::answers, Kind.PASSED_ON, standing -> {
            merging.scatter(standing);
            if (isLawEnforcement(to) && standing.contribution().regime() == Regime.GENERAL)
                verbs.record(standing, verbs.step(Kind.REGIME_CHANGED, by).code(Regime.LAW_ENFORCEMENT.code()));
            var passed = verbs.record(
                    standing, verbs.step(Kind.PASSED_ON, by).code(to.code()), Said.of(tell, Casework.LONGEST));
            if (theirReference != null && !theirReference.isBlank())
                words.keep(id, passed.id(), "their-reference", Said.of(theirReference, 200), verbs.now());
            post.deliver(standing, passed, Post.PASSED_ON);
            return passed;
        });
    }

    /// A record of crime, and what becomes intelligence, is held for law enforcement from then on; the history says
    /// since when and by whose act.
    static boolean isLawEnforcement(PassedTo to) {
        return to == PassedTo.CRIME_RECORD || to == PassedTo.INTELLIGENCE;
    }
}
