package org.wardmote.scrutiny.deed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.engagement.MeetingFact;
import org.wardmote.engagement.MeetingFact.MeetingAnnounced;
import org.wardmote.engagement.MeetingFact.MeetingCancelled;
import org.wardmote.engagement.MeetingFact.MeetingChanged;
import org.wardmote.engagement.MeetingFact.MeetingHeld;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.PriorityFact.DecisionPublished;
import org.wardmote.priority.PriorityFact.DecisionTold;
import org.wardmote.priority.PriorityFact.DecisionWithheld;
import org.wardmote.priority.PriorityFact.FindingAcknowledged;
import org.wardmote.priority.PriorityFact.FindingEscalated;
import org.wardmote.priority.PriorityFact.FindingMade;
import org.wardmote.priority.PriorityFact.FindingRouted;
import org.wardmote.priority.PriorityFact.OutcomeMeasured;
import org.wardmote.priority.PriorityFact.PriorityMoved;
import org.wardmote.priority.PriorityFact.PriorityUpdated;
import org.wardmote.priority.PriorityFact.PromiseKept;
import org.wardmote.priority.PriorityFact.PromiseMade;
import org.wardmote.priority.PriorityFact.PromiseMissed;
import org.wardmote.priority.PriorityFact.PromiseReleased;

/// A fact as it was told, before it is known what stood before it.
///
/// @param state how the thing stands from now on; null: as before
/// @param detail the kind of promise, the reason for withholding, how far an outcome was reached
record Deed(
        Subject subject,
        long thing,
        String kind,
        @Nullable String state,
        @Nullable LocalDate dueOn,
        @Nullable String detail,
        @Nullable Integer version,
        @Nullable Integer contributions,
        @Nullable Integer people,
        Placed placed,
        Instant happenedAt,
        Instant recordedAt) {

    enum Subject {
        FINDING,
        DECISION,
        TELLING,
        PRIORITY,
        PROMISE,
        MEETING
    }

    LocalDate happenedOn() {
        return LocalDate.ofInstant(happenedAt, LondonTime.ZONE);
    }

    static Deed of(PriorityFact fact) {
        return switch (fact) {
            case FindingMade it ->
                finding(it, it.finding().number(), "made", null).gathering(it.contributions(), it.people());
            case FindingRouted it -> finding(it, it.finding().number(), "routed", it.dueOn());
            case FindingAcknowledged it -> finding(it, it.finding().number(), "acknowledged", null);
            case FindingEscalated it -> finding(it, it.finding().number(), "escalated", null);
            case DecisionPublished it ->
                new Deed(
                        Subject.DECISION,
                        it.decision().number(),
                        "published",
                        it.effect().code(),
                        null,
                        null,
                        it.version(),
                        it.contributions(),
                        it.people(),
                        it.placed(),
                        it.happenedAt(),
                        it.recordedAt());
            case DecisionWithheld it ->
                plain(Subject.DECISION, it.decision().number(), "withheld", "withheld", it.reviewOn(), it.reason(), it);
            case DecisionTold it -> plain(Subject.TELLING, it.decision().number(), "told", "told", null, null, it);
            case OutcomeMeasured it ->
                plain(Subject.DECISION, it.decision().number(), "measured", null, null, it.reached(), it);
            case PriorityMoved it ->
                plain(
                        Subject.PRIORITY,
                        it.priority().number(),
                        "moved",
                        it.stage().code(),
                        null,
                        null,
                        it);
            case PriorityUpdated it -> plain(Subject.PRIORITY, it.priority().number(), "updated", null, null, null, it);
            case PromiseMade it ->
                plain(Subject.PROMISE, it.promise().number(), "made", "open", it.dueOn(), it.kind(), it);
            case PromiseKept it -> plain(Subject.PROMISE, it.promise().number(), "kept", "kept", null, null, it);
            case PromiseMissed it -> plain(Subject.PROMISE, it.promise().number(), "missed", "missed", null, null, it);
            case PromiseReleased it ->
                plain(Subject.PROMISE, it.promise().number(), "released", "released", null, null, it);
        };
    }

    static Deed of(MeetingFact fact, Placed placed) {
        var state = switch (fact) {
            case MeetingAnnounced it -> "coming";
            case MeetingChanged it -> "coming";
            case MeetingCancelled it -> "cancelled";
            case MeetingHeld it -> "held";
        };
        return new Deed(
                Subject.MEETING,
                fact.meeting(),
                fact instanceof MeetingChanged ? "changed" : fact instanceof MeetingAnnounced ? "announced" : state,
                state,
                fact.on(),
                null,
                null,
                null,
                null,
                placed,
                fact.happenedAt(),
                fact.recordedAt());
    }

    private static Deed finding(PriorityFact fact, long id, String kind, @Nullable LocalDate dueOn) {
        return plain(Subject.FINDING, id, kind, kind, dueOn, null, fact);
    }

    private static Deed plain(
            Subject subject,
            long thing,
            String kind,
            @Nullable String state,
            @Nullable LocalDate dueOn,
            @Nullable String detail,
            PriorityFact of) {
        return new Deed(
                subject,
                thing,
                kind,
                state,
                dueOn,
                detail,
                null,
                null,
                null,
                of.placed(),
                of.happenedAt(),
                of.recordedAt());
    }

    private Deed gathering(int contributions, int people) {
        return new Deed(
                subject,
                thing,
                kind,
                state,
                dueOn,
                detail,
                version,
                contributions,
                people,
                placed,
                happenedAt,
                recordedAt);
    }
}
