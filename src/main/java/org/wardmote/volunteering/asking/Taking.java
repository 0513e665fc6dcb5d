package org.wardmote.volunteering.asking;

import static org.wardmote.volunteering.asking.AskForm.written;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Receipt;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.introduction.PuttingInTouch;
import org.wardmote.volunteering.scheme.Asking;

/// What is asked is a contribution like any other, with its reference, clock and answer, and a scheme or an
/// introduction comes of it: both are kept or neither.
@Component
class Taking {

    private final Offers offers;
    private final Intake intake;
    private final Asking asking;
    private final PuttingInTouch touch;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Taking(
            Offers offers,
            Intake intake,
            Asking asking,
            PuttingInTouch touch,
            TransactionTemplate transaction,
            Clock clock) {
        this.offers = offers;
        this.intake = intake;
        this.asking = asking;
        this.touch = touch;
        this.transaction = transaction;
        this.clock = clock;
    }

    Receipt take(Aim aim, AskForm form, Viewer viewer) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var now = Moments.now(clock);
            var offer = offers.of(aim, form, viewer);
            var receipt = intake.take(offer, Viewer.NOBODY);
            var scheme = aim.scheme();
            if (scheme == null) asking.start(receipt.id(), aim.placed(), written(form.outline()), Viewer.NOBODY, now);
            else if (aim.kind() == Aim.Kind.RESTART) asking.restart(receipt.id(), scheme.id(), Viewer.NOBODY, now);
            else
                touch.ask(
                        scheme,
                        receipt.id(),
                        Objects.requireNonNull(offer.person()),
                        written(form.words()),
                        written(form.details()),
                        now);
            return receipt;
        }));
    }
}
