package org.wardmote.ledger.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.history.Beginnings;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.limit.Limits;
import org.wardmote.ledger.telling.Post;
import org.wardmote.people.Viewer;

/// Every channel's door: the same rights for a remark in the street as for a form.
@Component
class TakingIn implements Intake, Entrusting {

    /// Clocks of two machines may differ by a little.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Duration LATE = Duration.ofHours(24);

    private final Beginnings beginnings;
    private final Limits.Known limits;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final RandomGenerator random;

    TakingIn(
            Beginnings beginnings,
            Limits.Known limits,
            Post post,
            TransactionTemplate transaction,
            Clock clock,
            RandomGenerator random) {
        this.beginnings = beginnings;
        this.limits = limits;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Receipt take(Offer offer, Viewer by) {
        return take(new Entrusted(offer, by.person(), null, Moments.now(clock), false));
    }

    @Override
    public Receipt take(Entrusted entrusted) {
        return transaction.execute(status -> takenBefore(entrusted).orElseGet(() -> begin(entrusted)));
    }

    private Optional<Receipt> takenBefore(Entrusted entrusted) {
        var token = entrusted.offer().token();
        return token == null ? Optional.empty() : beginnings.findByToken(token);
    }

    /// A reference that is taken, one in a thousand million, is drawn again; a token that somebody else took a
    /// moment ago gives their receipt.
    private Receipt begin(Entrusted entrusted) {
        var words = Said.of(entrusted.offer().words(), LONGEST);
        var drawn = draft(entrusted, words);
        while (true) {
            var begun = beginnings.begin(drawn);
            if (begun.isPresent()) return acknowledge(begun.get(), drawn);
            var before = takenBefore(entrusted);
            if (before.isPresent()) return before.get();
            drawn = draft(entrusted, words);
        }
    }

    /// What comes from elsewhere was acknowledged there.
    private Receipt acknowledge(Standing begun, Beginnings.Draft draft) {
        if (!draft.imported()) post.receipt(begun);
        return new Receipt(
                begun.id(), draft.reference(), draft.key(), draft.clock().dueAt());
    }

    private Beginnings.Draft draft(Entrusted entrusted, String words) {
        var offer = entrusted.offer();
        var received = entrusted.receivedAt();
        var said = saidAt(offer, received);
        var from = offer.channel().isSaidBeforehand() ? said : received;
        var hours = limits.of(offer.placed(), from);
        return new Beginnings.Draft(
                Reference.random(random),
                key(),
                offer.token(),
                offer.placed(),
                offer.channel(),
                offer.relation(),
                words,
                offer.place() == null || offer.place().isBlank() ? null : Said.of(offer.place(), 1_000),
                isConfided(offer) ? null : offer.subject(),
                offer.person(),
                entrusted.about(),
                entrusted.by(),
                offer.outcomeOn(),
                offer.quotable() && !isConfided(offer),
                offer.replyWanted(),
                offer.dissatisfied(),
                offer.crime(),
                received.isAfter(said.plus(LATE)),
                entrusted.imported(),
                offer.outcomeOn() == null ? hours.reply(1, from) : hours.outcome(from, offer.outcomeOn()),
                said,
                received,
                offer.answers());
    }

    private static boolean isConfided(Offer offer) {
        return offer.answers() != null && offer.answers().officer() != null;
    }

    private static Instant saidAt(Offer offer, Instant received) {
        var said = offer.saidAt();
        if (said == null) return received;
        if (said.isAfter(received.plus(TOLERANCE)))
            throw new Refusal.Invalid("It cannot have been said in the future. Look at the day and the time.");
        return said.isAfter(received) ? received : said.truncatedTo(ChronoUnit.MICROS);
    }

    private String key() {
        var bits = new byte[16];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
