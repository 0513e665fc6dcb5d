package org.wardmote.messaging.dispatch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What batches and late copies are sent with.
@Component
class SendingCopies {

    private final Addressees addressees;
    private final Galleys galleys;
    private final Handing handing;
    private final DomainPace pace;

    SendingCopies(Addressees addressees, Galleys galleys, Handing handing, DomainPace pace) {
        this.addressees = addressees;
        this.galleys = galleys;
        this.handing = handing;
        this.pace = pace;
    }

    boolean isOpen() {
        return handing.isOpen();
    }

    Galley galley(long announcement) {
        return galleys.of(announcement);
    }

    /// Those of a batch that are still to be sent; whoever is not among them has been erased.
    List<Addressed> addressees(Batch batch) {
        return addressees.of(batch);
    }

    List<Addressed> addressees(long announcement, Collection<Integer> numbers) {
        return addressees.of(announcement, numbers);
    }

    Fate send(Addressed one, Galley galley) {
        var address = one.address();
        var turn = address == null || one.stopped() ? Optional.<Instant>empty() : pace.turn(address);
        return turn.isPresent() ? new Fate.Paced(turn.get()) : sendNow(one, galley);
    }

    /// Whatever the pace of its domain.
    Fate sendNow(Addressed one, Galley galley) {
        return handing.hand(one, galley);
    }
}
