package org.wardmote.ledger.handling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.history.Beginnings;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.intake.Entrusted;
import org.wardmote.ledger.intake.Entrusting;
import org.wardmote.people.PersonId;

/// The response failed somebody: that is a contribution of its own, with a clock of its own. It goes past the team
/// that had the first one, and whoever had that in hand last neither gets nor sees it.
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
        var receipt = entrusting.take(new Entrusted(
                offer(standing, above(first), words, token), null, lastInHand(standing), verbs.now(), false));
        if (first.confided()) restrict(receipt.id());
        verbs.record(standing, Step.of(Kind.COMPLAINED, verbs.now()).other(receipt.id()));
        return receipt;
    }

    /// Whoever deals with it learns who answered an appeal: each reading is logged with its purpose.
    private void restrict(ContributionId complaint) {
        var its = verbs.history().lock(complaint);
        verbs.record(its, Step.of(Kind.REGIME_CHANGED, verbs.now()).code(Regime.LAW_ENFORCEMENT.code()));
    }

    /// Past the team that had it: from a ward's to its borough, from a borough's to the organisation.
    private static Placed above(Contribution first) {
        var placed = first.placed();
        return new Placed(first.lead(), placed.area() == null ? null : placed.borough(), null);
    }

    /// Whoever answered it or was given it last; where it waited for the answer to another, whoever had that.
    private @Nullable PersonId lastInHand(Standing standing) {
        var last = lastInHand(standing.id());
        var into = standing.contribution().mergedInto();
        return last != null || into == null ? last : lastInHand(into);
    }

    private @Nullable PersonId lastInHand(ContributionId id) {
        for (var one : verbs.history().list(id).reversed()) {
            var step = one.step();
            if (step.kind() == Kind.ASSIGNED) return step.to();
            if (step.kind() == Kind.ANSWERED) return step.by();
        }
        return null;
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
