package org.wardmote.ledger.handling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.history.Beginnings;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.intake.Entrusted;
import org.wardmote.ledger.intake.Entrusting;

/// The response failed somebody: that is a contribution of its own, with a clock of its own. It goes to the borough
/// and not to the ward's team, and whoever had the first one in hand neither gets nor sees it.
@Component
class Complaining {

    private final Beginnings beginnings;
    private final Entrusting entrusting;
    private final Verbs verbs;

    Complaining(Beginnings beginnings, Entrusting entrusting, Verbs verbs) {
        this.beginnings = beginnings;
        this.entrusting = entrusting;
        this.verbs = verbs;
    }

    Receipt about(Standing standing, String words, @Nullable String token) {
        return Optional.ofNullable(token)
                .flatMap(beginnings::findByToken)
                .orElseGet(() -> begin(standing, words, token));
    }

    private Receipt begin(Standing standing, String words, @Nullable String token) {
        var first = standing.contribution();
        var placed = new Placed(first.lead(), first.placed().borough(), null);
        var receipt = entrusting.take(
                new Entrusted(offer(standing, placed, words, token), null, first.assignedTo(), verbs.now(), false));
        verbs.record(standing, Step.of(Kind.COMPLAINED, verbs.now()).other(receipt.id()));
        return receipt;
    }

    private static Offer offer(Standing standing, Placed placed, String words, @Nullable String token) {
        var first = standing.contribution();
        return new Offer(
                placed,
                Channel.WEB_FORM,
                first.relation(),
                words,
                null,
                first.subject(),
                first.person(),
                null,
                false,
                first.replyWanted(),
                true,
                false,
                null,
                token);
    }
}
