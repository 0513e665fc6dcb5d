package org.wardmote.ledger.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Lifecycle;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.people.Viewer;

/// What all verbs have in common: one transaction, the contribution to oneself, permission, and the lifecycle.
@Component
class Verbs {

    /// What would bring it before others.
    private static final Set<Kind> OF_MANY =
            EnumSet.of(Kind.ASSIGNED, Kind.UNASSIGNED, Kind.MERGED, Kind.REFERRAL_OFFERED, Kind.MOVED);

    private final History history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Verbs(History history, TransactionTemplate transaction, Clock clock) {
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    History history() {
        return history;
    }

    Instant now() {
        return Moments.now(clock);
    }

    <T> T once(Supplier<T> use) {
        return transaction.execute(status -> use.get());
    }

    /// @param may who may; to others it is not there
    <T> T on(ContributionId id, Viewer by, BiPredicate<Viewer, Standing> may, Kind kind, Function<Standing, T> use) {
        return once(() -> {
            var standing = history.lock(id);
            if (!may.test(by, standing)) throw new NotFound();
            require(kind, standing);
            return use.apply(standing);
        });
    }

    void require(Kind kind, Standing standing) {
        if (standing.contribution().confided() && OF_MANY.contains(kind))
            throw new CannotHappenNow(
                    "It answers an appeal, and only the officer of the appeal reads it. It stays as it"
                            + " is; another officer is named at the appeal.");
        Lifecycle.obstacle(kind, standing.contribution().state()).ifPresent(sentence -> {
            throw new CannotHappenNow(sentence);
        });
    }

    Step step(Kind kind, Viewer by) {
        return Step.of(kind, now()).by(by.whom());
    }

    Happening record(Standing standing, Step step) {
        return history.record(standing, step);
    }

    Happening record(Standing standing, Step step, String words) {
        return history.record(standing, step, words);
    }
}
