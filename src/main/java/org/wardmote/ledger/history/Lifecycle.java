package org.wardmote.ledger.history;

import java.util.Optional;
import org.wardmote.ledger.State;

/// From where to where. Pure: what a happening makes of a state, and in which states a verb can happen.
///
/// received → acknowledged → assigned | needs-more | passed-on | referral-offered; referral-offered → accepted |
/// returned; any open state → answered → reopened | outcome-told → closed. What is merged waits for its lead's
/// answer.
public final class Lifecycle {

    /// @param assigned somebody has it in hand
    static State after(Kind kind, State from, boolean assigned) {
        return switch (kind) {
            case RECEIVED -> State.RECEIVED;
            case ACKNOWLEDGED -> State.ACKNOWLEDGED;
            case ASSIGNED -> isWaiting(from) || !from.isOpen() ? from : State.ASSIGNED;
            case UNASSIGNED -> from == State.ASSIGNED ? State.ACKNOWLEDGED : from;
            case ASKED -> from == State.REFERRAL_OFFERED ? from : State.NEEDS_MORE;
            case REPLIED -> from == State.NEEDS_MORE ? resting(assigned) : from;
            case ANSWERED -> State.ANSWERED;
            case MERGED -> State.MERGED;
            case UNMERGED -> resting(assigned);
            case REFERRAL_OFFERED -> State.REFERRAL_OFFERED;
            case REFERRAL_ACCEPTED -> from == State.MERGED ? from : State.REFERRAL_ACCEPTED;
            case REFERRAL_RETURNED -> State.RETURNED;
            case PASSED_ON -> State.PASSED_ON;
            case REOPENED -> State.REOPENED;
            case CLOSED -> State.CLOSED;
            case OUTCOME_TOLD -> from == State.CLOSED ? from : State.OUTCOME_TOLD;
            case NOTED,
                    ANSWER_WRITTEN,
                    ANSWER_GIVEN_BACK,
                    DELIVERED,
                    LEFT_AT_LINK,
                    UNREACHED,
                    PUBLISHED,
                    KEPT_PRIVATE,
                    CRIME_OVERDUE,
                    MOVED,
                    REDRAWN,
                    REGIME_CHANGED,
                    ABUSE_FLAGGED,
                    ABUSE_DECIDED,
                    WARNED,
                    MISSED,
                    ESCALATED,
                    REPLY_WANTED,
                    QUOTABLE,
                    COMPLAINED,
                    HELD,
                    LIFTED,
                    TELLING_WITHHELD,
                    TELLING_ALLOWED,
                    PROGRESSED,
                    OUTCOME_ONLY -> from;
        };
    }

    private static boolean isWaiting(State state) {
        return state == State.NEEDS_MORE || state == State.REFERRAL_OFFERED || state == State.MERGED;
    }

    private static State resting(boolean assigned) {
        return assigned ? State.ASSIGNED : State.ACKNOWLEDGED;
    }

    /// Why a verb cannot happen now, as a sentence to whoever tried; empty where it can.
    public static Optional<String> obstacle(Kind kind, State state) {
        return switch (kind) {
            case ASSIGNED, UNASSIGNED, ASKED, MERGED, PASSED_ON, MOVED -> unless(state.isOpen(), state);
            case REFERRAL_OFFERED ->
                state == State.REFERRAL_OFFERED
                        ? Optional.of("It has been offered already. Wait until they accept or return it.")
                        : unless(state.isOpen(), state);
            case REFERRAL_ACCEPTED, REFERRAL_RETURNED ->
                state == State.REFERRAL_OFFERED ? Optional.empty() : Optional.of("It is no longer offered.");
            case ANSWERED, ANSWER_WRITTEN ->
                unless(state.isOpen() || state == State.ANSWERED || state == State.PASSED_ON, state);
            case UNMERGED -> state == State.MERGED ? Optional.empty() : Optional.of("It is not merged.");
            case REOPENED -> unless(!state.isOpen() && state != State.MERGED, state);
            case REPLY_WANTED -> unless(state != State.CLOSED, state);
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean fine, State state) {
        return fine ? Optional.empty() : Optional.of(standing(state));
    }

    private static String standing(State state) {
        return switch (state) {
            case ANSWERED -> "It has been answered, so this can no longer be done.";
            case OUTCOME_TOLD -> "The person has been told what came of it, so this can no longer be done.";
            case CLOSED -> "It is closed, so this can no longer be done.";
            case MERGED -> "It is merged into another and is answered there. Take it out first.";
            case PASSED_ON -> "It is with a specialist team, so this can no longer be done here.";
            case RECEIVED,
                    ACKNOWLEDGED,
                    ASSIGNED,
                    NEEDS_MORE,
                    REFERRAL_OFFERED,
                    REFERRAL_ACCEPTED,
                    RETURNED,
                    REOPENED -> "It has not been answered yet.";
        };
    }

    private Lifecycle() {}
}
