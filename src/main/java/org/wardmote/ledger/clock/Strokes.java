package org.wardmote.ledger.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.limit.Limits;
import org.wardmote.ledger.telling.Post;
import org.wardmote.messaging.MessageClass;

/// What a clock strikes, one after the other, each at its own moment: the warning, the miss, and to whom it goes
/// up. The person is told of the miss and of each step, and how to complain.
@Component
class Strokes {

    private final History history;
    private final Limits.Known limits;
    private final Post post;

    Strokes(History history, Limits.Known limits, Post post) {
        this.history = history;
        this.limits = limits;
        this.post = post;
    }

    void strike(Standing it, Instant now) {
        var hours =
                limits.of(it.contribution().placed(), it.contribution().clock().from());
        for (var at = next(it, hours); at != null && !at.isAfter(now); at = next(it, hours)) strikeOnce(it, at);
    }

    private static @Nullable Instant next(Standing it, Limits hours) {
        var now = it.contribution();
        return hours.next(now.clock(), it.warnedAt() != null, now.escalation());
    }

    private void strikeOnce(Standing it, Instant at) {
        var now = it.contribution();
        if (it.warnedAt() == null) post.warn(it, history.record(it, Step.of(Kind.WARNED, at)));
        else if (now.clock().missedAt() == null) miss(it, history.record(it, Step.of(Kind.MISSED, at)));
        else escalate(it, at, now.escalation() + 1);
    }

    /// What one officer alone reads stands in no supervisor's list.
    private void miss(Standing it, Happening missed) {
        tell(it, missed, Post.MISSED);
        if (it.contribution().confided() && !it.origin().imported()) post.warn(it, missed);
    }

    /// The supervisor learns of it together with the miss, of which the person has a letter already.
    private void escalate(Standing it, Instant at, int to) {
        var escalated = history.record(it, Step.of(Kind.ESCALATED, at).code(Integer.toString(to)));
        if (to > 1) tell(it, escalated, Post.ESCALATED);
    }

    /// What was brought in from elsewhere ran out there; nobody is written to about it now.
    private void tell(Standing it, Happening happening, String kind) {
        if (!it.origin().imported()) post.send(it, happening, kind, MessageClass.NOTICE);
    }
}
