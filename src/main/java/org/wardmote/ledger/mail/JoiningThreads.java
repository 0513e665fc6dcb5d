package org.wardmote.ledger.mail;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.thread.Reopening;
import org.wardmote.messaging.Inbox;

/// Whether a mail belongs to a thread, and what it means there.
///
/// Whoever writes back after an answer, and more than their thanks, is taken to say that it does not answer them:
/// opening again what was done with costs us a look, and leaving somebody unheard costs them their answer. Where it
/// is too late for that, it begins a new contribution in the same place.
@Component
class JoiningThreads {

    enum Meaning {
        MORE,
        NOT_ANSWERED,
        ANEW
    }

    private final Contributions contributions;
    private final Reopening reopening;
    private final Thanks thanks;
    private final Clock clock;

    JoiningThreads(Contributions contributions, Reopening reopening, Thanks thanks, Clock clock) {
        this.contributions = contributions;
        this.reopening = reopening;
        this.thanks = thanks;
        this.clock = clock;
    }

    Optional<Contribution> thread(Inbox.Mail mail) {
        return Optional.ofNullable(mail.inReplyTo())
                .flatMap(contributions::about)
                .flatMap(id -> contributions.asItStood(id, clock.instant()));
    }

    Meaning meaning(Inbox.Mail mail, Contribution thread) {
        if (!isAnswered(thread) || thanks.isAll(mail.text())) return Meaning.MORE;
        return reopening.until(thread).isPresent() ? Meaning.NOT_ANSWERED : Meaning.ANEW;
    }

    private static boolean isAnswered(Contribution thread) {
        var state = thread.state();
        return thread.clock().stoppedAt() != null
                && (state == State.ANSWERED || state == State.OUTCOME_TOLD || state == State.CLOSED);
    }
}
