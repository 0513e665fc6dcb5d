package org.wardmote.messaging.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Organisation;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.Said;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;

/// What whoever keeps the register does with it, within their own organisation and area.
@Component
class KeepingAccounts {

    static final Function[] KEEPERS = {Function.KEEP_REGISTER, Function.COMPOSE};

    private static final int MOST_WHY = 500;

    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Changes changes;
    private final Clock clock;

    KeepingAccounts(Accounts accounts, TransactionTemplate transaction, Changes changes, Clock clock) {
        this.accounts = accounts;
        this.transaction = transaction;
        this.changes = changes;
        this.clock = clock;
    }

    /// Where somebody keeps it: only police organisations have accounts here.
    static List<Grant> reach(Viewer viewer) {
        return viewer.reach(KEEPERS).stream()
                .filter(grant -> grant.kind() == Organisation.Kind.POLICE)
                .toList();
    }

    static boolean keeps(Viewer viewer, Account account) {
        return reach(viewer).stream()
                .anyMatch(grant -> grant.covers(account.organisation(), account.borough(), account.area()));
    }

    Account get(long id, Viewer viewer) {
        return accounts.find(id).filter(account -> keeps(viewer, account)).orElseThrow(NotFound::new);
    }

    void add(Entry entry, Viewer viewer) {
        var sound = requireReach(entry, viewer).sound();
        refuseIfKnown(sound.address(), 0);
        apply(() -> accounts.add(sound, viewer.whom()));
    }

    void change(long id, Entry entry, Viewer viewer) {
        var known = get(id, viewer);
        var sound = requireReach(entry, viewer).sound();
        refuseIfKnown(sound.address(), known.id());
        apply(() -> accounts.change(known.id(), sound, viewer.whom()));
    }

    private static Entry requireReach(Entry entry, Viewer viewer) {
        var may = reach(viewer).stream()
                .anyMatch(grant -> grant.covers(entry.organisation(), entry.borough(), entry.area()));
        if (!may) throw new NotFound();
        return entry;
    }

    private void refuseIfKnown(String address, long besides) {
        if (accounts.findByAddress(address).filter(one -> one.id() != besides).isPresent())
            throw new Refusal.Invalid("An account with this address stands in the register already.");
    }

    /// @param postedOn the day of the newest post that they saw; null: they saw none
    void check(long id, @Nullable LocalDate postedOn, Viewer viewer) {
        var known = get(id, viewer);
        var today = LondonTime.today(clock);
        if (postedOn != null && postedOn.isAfter(today))
            throw new Refusal.Invalid("The newest post cannot be of a day to come.");
        apply(() -> accounts.check(known.id(), today, postedOn, viewer.whom(), null));
    }

    void end(long id, String why, Viewer viewer) {
        var known = get(id, viewer);
        var said = Said.of(why, MOST_WHY);
        apply(() -> accounts.end(known.id(), LondonTime.today(clock), viewer.whom(), said));
    }

    private void apply(Runnable change) {
        transaction.executeWithoutResult(status -> {
            change.run();
            changes.announce();
        });
    }
}
