package org.wardmote.messaging.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.proof.Proofreading;
import org.wardmote.people.Viewer;

/// What is written goes to somebody who wrote nothing of it, and leaves when they approve it: always, however few
/// get it. Only an emergency may be approved by its own author, and then somebody else looks at it within the hour.
@Component
public class Signing {

    private final Kept kept;
    private final Steps steps;
    private final Proofreading proofreading;
    private final Reaching reaching;

    Signing(Kept kept, Steps steps, Proofreading proofreading, Reaching reaching) {
        this.kept = kept;
        this.steps = steps;
        this.proofreading = proofreading;
        this.reaching = reaching;
    }

    public void handIn(long id, Viewer by, Instant at) {
        kept.with(id, one -> {
            Desk.require(by, one.office(), Function.COMPOSE);
            if (!one.state().isWritten()) throw new CannotBeNow("This has been handed in already.");
            if (one.author() == null)
                throw new CannotBeNow(
                        "Records drafted this. Read it, change what has to be changed and keep it; then it"
                                + " is yours to hand in.");
            requireFit(one, at);
            kept.move(id, AnnouncementState.WAITING, at);
            steps.add(id, "handed-in", by.whom(), null, at);
            return true;
        });
    }

    /// @param note null where whoever wrote it takes it back
    public void giveBack(long id, @Nullable String note, Viewer by, Instant at) {
        kept.with(id, one -> {
            Desk.require(by, one.office(), Function.COMPOSE, Function.APPROVE);
            if (one.state() != AnnouncementState.WAITING) throw new CannotBeNow("This does not wait for approval.");
            kept.move(id, AnnouncementState.DRAFT, at);
            steps.add(id, "given-back", by.whom(), note, at);
            return true;
        });
    }

    /// @param leaveAt null: at once
    /// @param shown how many were to be reached when they were asked
    public void approve(long id, @Nullable Instant leaveAt, int shown, Viewer by, Instant at) {
        kept.with(id, one -> {
            Desk.require(by, one.office(), Function.APPROVE);
            requireTurn(one);
            if (!one.isEmergency() && steps.writers(id).contains(by.whom()))
                throw new CannotBeNow("You wrote of this. Somebody who did not approves it.");
            requireFit(one, at);
            var leaves = leaveAt == null || leaveAt.isBefore(at) ? at : leaveAt;
            requireFit(one, leaves);
            kept.approve(id, by.whom(), leaves, reaching.requireAsShown(one, shown), at);
            steps.add(id, "approved", by.whom(), null, at);
            return true;
        });
    }

    /// An emergency need not be handed in first.
    private static void requireTurn(Announcement one) {
        var turn =
                one.state() == AnnouncementState.WAITING || one.isEmergency() && one.state() == AnnouncementState.DRAFT;
        if (!turn) throw new CannotBeNow("This does not wait for approval.");
    }

    /// Somebody else has looked at an emergency that one person sent alone.
    public void review(long id, @Nullable String note, Viewer by, Instant at) {
        kept.with(id, one -> {
            Desk.require(by, one.office(), Function.APPROVE);
            var writers = steps.writers(id);
            if (one.reviewDue(writers) == null) throw new CannotBeNow("Nobody has to look at this any more.");
            if (writers.contains(by.whom()) || by.whom().equals(one.approver()))
                throw new CannotBeNow("Somebody looks at it who neither wrote nor sent it.");
            kept.review(id, by.whom(), at);
            steps.add(id, "reviewed", by.whom(), note, at);
            return true;
        });
    }

    private void requireFit(Announcement one, Instant at) {
        var content = one.content();
        var objections = proofreading.read(content.subject(), content.words(), content.brief(), content.language());
        if (!objections.isEmpty()) throw new ItCannotLeaveAsItIs(objections);
        if (content.kind() == AnnouncementClass.APPEAL && content.expiresAt() == null && !one.result())
            throw new CannotBeNow("An appeal says until when it holds. Give the day on which it ends.");
        if (content.kind() == AnnouncementClass.APPEAL && one.officer() == null && one.id() == one.matter())
            throw new CannotBeNow("What people answer to an appeal goes to one officer and to nobody else. Name that"
                    + " officer first.");
        var occurred = content.occurred();
        if (occurred != null && occurred.from().isAfter(at))
            throw new CannotBeNow("What it is about cannot have happened yet. Look at the day and the time.");
        if (one.hasExpired(at)) throw new CannotBeNow("It would leave after it has expired. Give it another end.");
    }
}
