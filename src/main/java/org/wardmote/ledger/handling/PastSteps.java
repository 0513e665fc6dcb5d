package org.wardmote.ledger.handling;

import org.springframework.stereotype.Component;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Lifecycle;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.history.Wordstore;
import org.wardmote.ledger.limit.Limits;
import org.wardmote.ledger.telling.Elsewhere;
import org.wardmote.ledger.telling.Post;

/// One past step of a contribution.
@Component
class PastSteps {

    private final History history;
    private final Wordstore words;
    private final Limits.Known limits;
    private final PastAnswers answers;
    private final Elsewhere elsewhere;

    PastSteps(History history, Wordstore words, Limits.Known limits, PastAnswers answers, Elsewhere elsewhere) {
        this.history = history;
        this.words = words;
        this.limits = limits;
        this.answers = answers;
        this.elsewhere = elsewhere;
    }

    void take(Standing it, Past past) {
        switch (past) {
            case Past.Assigned a -> record(it, Step.of(Kind.ASSIGNED, a.at()).to(a.to()));
            case Past.Asked a -> record(it, Step.of(Kind.ASKED, a.at()).by(a.by()), a.question());
            case Past.Replied r -> record(it, Step.of(Kind.REPLIED, r.at()), r.words());
            case Past.Noted n -> record(it, Step.of(Kind.NOTED, n.at()).by(n.by()), n.words());
            case Past.Answered a -> {
                require(Kind.ANSWERED, it);
                answers.give(it, a);
            }
            case Past.Shared s -> answers.share(it, s);
            case Past.Released r -> answers.release(it, r);
            case Past.Reopened r -> reopen(it, r);
            case Past.PassedOn p -> passOn(it, p);
            case Past.Offered o -> offer(it, o);
            case Past.Accepted a -> accept(it, a);
            case Past.Returned r -> giveBack(it, r);
            case Past.Merged m ->
                record(it, Step.of(Kind.MERGED, m.at()).by(m.by()).other(m.into()));
            case Past.AbuseFlagged f ->
                record(it, Step.of(Kind.ABUSE_FLAGGED, f.at()).by(f.by()), f.reason());
            case Past.Held h -> elsewhere.held(it, h.holder(), h.at());
            case Past.OutcomeTold o -> elsewhere.told(it, o.disposition(), o.at());
        }
    }

    private void record(Standing it, Step step) {
        require(step.kind(), it);
        history.record(it, step);
    }

    private void record(Standing it, Step step, String said) {
        require(step.kind(), it);
        history.record(it, step, said);
    }

    private static void require(Kind kind, Standing it) {
        Lifecycle.obstacle(kind, it.contribution().state()).ifPresent(sentence -> {
            throw new CannotHappenNow(sentence);
        });
    }

    private void reopen(Standing it, Past.Reopened past) {
        var before = it.contribution();
        if (before.clock().isRunning()) throw new CannotHappenNow("It cannot be reopened before it was answered.");
        var clock = limits.of(before.placed(), past.at()).reply(before.clock().round() + 1, past.at());
        record(it, Step.of(Kind.REOPENED, past.at()).clock(clock), past.words());
    }

    private void passOn(Standing it, Past.PassedOn past) {
        require(Kind.PASSED_ON, it);
        if (PassingOn.isLawEnforcement(past.to()))
            history.record(
                    it, Step.of(Kind.REGIME_CHANGED, past.at()).by(past.by()).code(Regime.LAW_ENFORCEMENT.code()));
        var step =
                Step.of(Kind.PASSED_ON, past.at()).by(past.by()).code(past.to().code());
        var passed = history.record(it, step, past.told());
        if (past.theirReference() != null)
            words.keep(it.id(), passed.id(), "their-reference", past.theirReference(), past.at());
        elsewhere.arrived(it, passed, Post.canWriteTo(it) ? Kind.DELIVERED : Kind.LEFT_AT_LINK, past.at());
    }

    private void offer(Standing it, Past.Offered past) {
        require(Kind.REFERRAL_OFFERED, it);
        var step = Step.of(Kind.REFERRAL_OFFERED, past.at()).by(past.by()).organisation(past.organisation());
        history.record(it, step, past.reason());
    }

    private void accept(Standing it, Past.Accepted past) {
        var to = it.contribution().offeredTo();
        if (to == null) throw new CannotHappenNow("It was not offered to anybody.");
        history.record(
                it, Step.of(Kind.REFERRAL_ACCEPTED, past.at()).by(past.by()).organisation(to));
    }

    private void giveBack(Standing it, Past.Returned past) {
        require(Kind.REFERRAL_RETURNED, it);
        history.record(it, Step.of(Kind.REFERRAL_RETURNED, past.at()).by(past.by()), past.reason());
    }
}
