package org.wardmote.volunteering.scheme;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.Holders;
import org.wardmote.people.Introduction;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Each deed is one transaction on the locked scheme: whether it follows is asked of the scheme as it is then.
@Component
class RecordedWork implements Working {

    private final SchemeRows rows;
    private final Advancing advancing;
    private final Coordinators coordinators;
    private final Holders holders;
    private final TransactionTemplate transaction;

    RecordedWork(
            SchemeRows rows,
            Advancing advancing,
            Coordinators coordinators,
            Holders holders,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.advancing = advancing;
        this.coordinators = coordinators;
        this.holders = holders;
        this.transaction = transaction;
    }

    @Override
    public void act(Scheme scheme, Deed deed, @Nullable String note, Viewer by) {
        transaction.executeWithoutResult(status -> {
            var it = lock(scheme, deed, by);
            if (deed == Deed.CHECK && it.agreedAt() == null)
                throw new NotNow("The coordinator has not said yes yet, so there is nobody to be checked.");
            if (deed == Deed.CLOSE || deed == Deed.DECLINE || deed == Deed.REST) coordinators.release(it);
            advancing.advance(it, deed, null, note, by);
        });
    }

    @Override
    public void name(Scheme scheme, PersonId officer, @Nullable String note, Viewer by) {
        transaction.executeWithoutResult(status -> {
            var it = lock(scheme, Deed.OFFICER, by);
            var placed = it.placed();
            var answering = holders.list(Function.ANSWER, placed.organisation(), placed.borough(), placed.area());
            if (!answering.contains(officer)) throw new NotNow("Choose an officer who answers in this area.");
            advancing.advance(it, Deed.OFFICER, officer, note, by);
        });
    }

    @Override
    public void outline(Scheme scheme, String name, String outline, @Nullable String note, Viewer by) {
        transaction.executeWithoutResult(status -> {
            var it = lock(scheme, Deed.NEIGHBOURS, by);
            coordinators.release(it);
            coordinators.outline(it, name, outline);
            advancing.advance(it, Deed.NEIGHBOURS, null, note, by);
        });
    }

    @Override
    public void propose(Scheme scheme, Introduction whom, boolean agreed, @Nullable String note, Viewer by) {
        transaction.executeWithoutResult(status -> {
            var it = lock(scheme, Deed.COORDINATOR, by);
            coordinators.propose(it, whom, agreed);
            advancing.advance(it, Deed.COORDINATOR, null, note, by);
        });
    }

    @Override
    public void agree(Scheme scheme) {
        transaction.executeWithoutResult(status -> {
            var it = lock(scheme);
            if (it.agreedAt() != null) return;
            coordinators.agree(it);
            advancing.advance(it, "agreed", it.stage());
        });
    }

    /// The neighbours are still there, and somebody else is wanted.
    @Override
    public void stepDown(Scheme scheme) {
        transaction.executeWithoutResult(status -> {
            var it = lock(scheme);
            if (it.coordinator() == null) return;
            coordinators.release(it);
            advancing.advance(it, "refused", Stage.NEIGHBOURS_FOUND);
        });
    }

    private Scheme lock(Scheme scheme, Deed deed, Viewer by) {
        var it = lock(scheme);
        if (!Within.works(by, it.placed())) throw new NotFound();
        if (!deed.isOpenTo(it)) throw new NotNow("Somebody else was quicker: the scheme has gone on meanwhile.");
        return it;
    }

    private Scheme lock(Scheme scheme) {
        return rows.lock(scheme.id()).orElseThrow(NotFound::new);
    }
}
