package org.wardmote.ledger.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.PersonId;

/// What happens, before it is written down. Ids, kinds and times; what anybody said goes beside it.
///
/// @param by the staff who did it; null for the person who contributed and for what happens by itself
/// @param to to whom it is assigned
/// @param placed where it is from now on
/// @param organisation to whom it is referred
/// @param other the contribution it is merged into, or that came of it
/// @param answer which answer
/// @param about the happening whose item was delivered
/// @param code a disposition, where it was passed to, by what it was delivered, a flag, a day that is promised
/// @param outcome the answer is the outcome
/// @param shared the answer serves others too
/// @param stops the clock stops with this
/// @param clock a clock that begins, or ends otherwise than it was to
public record Step(
        Kind kind,
        Instant at,
        @Nullable PersonId by,
        @Nullable PersonId to,
        @Nullable Placed placed,
        @Nullable String organisation,
        @Nullable ContributionId other,
        @Nullable Long answer,
        @Nullable Long about,
        @Nullable String code,
        boolean outcome,
        boolean shared,
        boolean stops,
        Contribution.@Nullable Clock clock) {

    public static Step of(Kind kind, Instant at) {
        return new Step(kind, at, null, null, null, null, null, null, null, null, false, false, false, null);
    }

    public Step by(@Nullable PersonId by) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step to(PersonId to) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step placed(Placed placed) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step organisation(String organisation) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step other(ContributionId other) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step answer(@Nullable Long answer) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step about(long about) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step code(@Nullable String code) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step outcome(boolean outcome) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step shared(boolean shared) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step stopping(boolean stops) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }

    public Step clock(Contribution.Clock clock) {
        return new Step(
                kind, at, by, to, placed, organisation, other, answer, about, code, outcome, shared, stops, clock);
    }
}
