package org.wardmote.ledger.handling;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.reading.Reach;
import org.wardmote.people.Viewer;

/// A person sees that two say the same and merges them; nothing is lost by it, and it can be undone. The clock of
/// each runs on.
@Component
class Merging {

    private final Verbs verbs;
    private final Reach reach;
    private final Giving giving;
    private final JdbcClient jdbc;

    Merging(Verbs verbs, Reach reach, Giving giving, JdbcClient jdbc) {
        this.verbs = verbs;
        this.reach = reach;
        this.giving = giving;
        this.jdbc = jdbc;
    }

    /// Whatever was merged into this one follows it, so that nothing waits for an answer that will not come.
    void merge(ContributionId id, ContributionId into, Viewer by) {
        verbs.once(() -> {
            oneAtATime();
            var lead = verbs.history().lock(into);
            if (!reach.handles(by, lead)) throw new NotFound();
            return verbs.on(id, by, reach::handles, Kind.MERGED, standing -> {
                refuseUnlessAlike(standing, lead);
                for (var follower : giving.merged(id)) join(verbs.history().lock(follower), into, by);
                join(standing, into, by);
                return standing;
            });
        });
    }

    /// Merging is rare; two at once could wait for each other for ever.
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ledger.merging'))")
                .query()
                .singleRow();
    }

    private void refuseUnlessAlike(Standing standing, Standing lead) {
        if (standing.id().equals(lead.id())) throw new CannotHappenNow("It cannot be merged into itself.");
        verbs.require(Kind.MERGED, lead);
        var one = standing.contribution();
        var other = lead.contribution();
        if (!one.lead().equals(other.lead())
                || !one.placed().organisation().equals(other.placed().organisation()))
            throw new CannotHappenNow("They are with different organisations and cannot be merged.");
        if (reach.concernsSomebody(standing) || reach.concernsSomebody(lead))
            throw new CannotHappenNow("It is about how something was dealt with here, so it is answered by itself.");
        if (one.offeredTo() != null)
            throw new CannotHappenNow("It is offered to another organisation. Wait until they accept or return it.");
    }

    private void join(Standing standing, ContributionId into, Viewer by) {
        verbs.record(standing, verbs.step(Kind.MERGED, by).other(into));
    }

    void unmerge(ContributionId id, Viewer by) {
        verbs.on(
                id,
                by,
                reach::handles,
                Kind.UNMERGED,
                standing -> verbs.record(standing, verbs.step(Kind.UNMERGED, by)));
    }

    /// When the lead goes where its answer will not come from here, those merged into it stand on their own again.
    void scatter(Standing lead) {
        for (var follower : giving.merged(lead.id()))
            verbs.record(verbs.history().lock(follower), Step.of(Kind.UNMERGED, verbs.now()));
    }
}
