package org.wardmote.volunteering.introduction;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.introduction.Introduction.State;
import org.wardmote.volunteering.scheme.CoordinatorGone;
import org.wardmote.volunteering.scheme.NotNow;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Schemes;

/// Each answer is one transaction on the locked request; whoever waits for a coordinator who is none any more goes
/// to an officer.
@Component
class Introducing implements PuttingInTouch {

    private final IntroductionRows rows;
    private final Moving moving;
    private final Told told;
    private final Schemes schemes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Introducing(
            IntroductionRows rows,
            Moving moving,
            Told told,
            Schemes schemes,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.moving = moving;
        this.told = told;
        this.schemes = schemes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void ask(
            Scheme scheme, ContributionId contribution, PersonId asker, String words, String details, Instant at) {
        var coordinator = Objects.requireNonNull(scheme.coordinator());
        rows.insert(scheme.id(), contribution, asker, coordinator, words, details, at, moving.answerBy(at))
                .ifPresent(id -> {
                    told.hold(id, contribution);
                    told.coordinator(rows.append(id, "asked", at, null, null), coordinator);
                });
    }

    @Override
    public List<Introduction> list(Scheme scheme) {
        return rows.list(scheme.id());
    }

    @Override
    public Introduction get(Scheme scheme, String reference) {
        return list(scheme).stream()
                .filter(one -> one.reference().letters().equals(reference))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public void agree(Scheme scheme, Introduction introduction, String details) {
        change(introduction, List.of(State.ASKED), it -> {
            rows.agree(it.id(), details);
            moving.agreed(it, scheme, now());
        });
    }

    @Override
    public void refuse(Scheme scheme, Introduction introduction) {
        change(introduction, List.of(State.ASKED), it -> moving.takenUp(it, scheme, "refused", now()));
    }

    @Override
    public void met(Scheme scheme, Introduction introduction, Viewer by) {
        var from = by.isSignedIn() ? List.of(State.TAKEN_UP, State.AGREED) : List.of(State.AGREED);
        change(introduction, from, it -> moving.over(it, State.MET, by.person(), null, now()));
    }

    @Override
    public void end(Scheme scheme, Introduction introduction, @Nullable String note, Viewer by) {
        change(
                introduction,
                List.of(State.ASKED, State.AGREED, State.TAKEN_UP),
                it -> moving.over(it, State.ENDED, by.person(), note, now()));
    }

    /// Whoever waits for a coordinator who is none any more is taken up.
    @EventListener
    void on(CoordinatorGone gone) {
        var scheme = schemes.get(gone.scheme());
        for (var one : list(scheme))
            if (one.state() == State.ASKED || one.state() == State.AGREED)
                rows.lock(one.id()).ifPresent(it -> moving.takenUp(it, scheme, "nobody", now()));
    }

    private void change(Introduction introduction, List<State> from, Consumer<Introduction> how) {
        transaction.executeWithoutResult(status -> {
            var it = rows.lock(introduction.id()).orElseThrow(NotFound::new);
            if (!from.contains(it.state())) throw new NotNow("This has been settled already.");
            how.accept(it);
        });
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
