package org.wardmote.ledger.handling;

import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.reading.Reach;
import org.wardmote.ledger.telling.Post;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.Viewer;

/// Another organisation is asked to take the lead. Until it accepts, the lead stays; one has it at every instant,
/// and the clock never notices.
@Component
class Referring {

    private final Verbs verbs;
    private final Reach reach;
    private final Organisations organisations;
    private final Merging merging;
    private final Post post;

    Referring(Verbs verbs, Reach reach, Organisations organisations, Merging merging, Post post) {
        this.verbs = verbs;
        this.reach = reach;
        this.organisations = organisations;
        this.merging = merging;
        this.post = post;
    }

    void offer(ContributionId id, String organisation, String reason, Viewer by) {
        var to = organisations.get(organisation).id();
        verbs.on(id, by, reach::answers, Kind.REFERRAL_OFFERED, standing -> {
            if (to.equals(standing.contribution().lead())) throw new CannotHappenNow("They have it already.");
            var step = verbs.step(Kind.REFERRAL_OFFERED, by).organisation(to);
            return verbs.record(standing, step, Said.of(reason, Casework.LONGEST));
        });
    }

    void accept(ContributionId id, Viewer by) {
        verbs.on(id, by, reach::isOffered, Kind.REFERRAL_ACCEPTED, standing -> {
            var to = standing.contribution().offeredTo();
            if (to == null) throw new CannotHappenNow("It is no longer offered.");
            merging.scatter(standing);
            var accepted = verbs.record(
                    standing, verbs.step(Kind.REFERRAL_ACCEPTED, by).organisation(to));
            post.send(standing, accepted, Post.REFERRED, MessageClass.NOTICE);
            return accepted;
        });
    }

    void giveBack(ContributionId id, String reason, Viewer by) {
        verbs.on(
                id,
                by,
                reach::isOffered,
                Kind.REFERRAL_RETURNED,
                standing -> verbs.record(
                        standing, verbs.step(Kind.REFERRAL_RETURNED, by), Said.of(reason, Casework.LONGEST)));
    }
}
