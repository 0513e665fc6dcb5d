package org.wardmote.priority.finding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.State;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;

/// What findings gather: counted with them here, and held open in the ledger until a decision has been told.
@Component
class Gatherings {

    /// As many as one form or one line of a file may bring.
    private static final int AT_ONCE = 5_000;

    private static final Set<State> OVER = Set.of(State.CLOSED, State.MERGED);

    private final Contributed contributed;
    private final GatheredRows gathered;
    private final Holds holds;

    Gatherings(Contributed contributed, GatheredRows gathered, Holds holds) {
        this.contributed = contributed;
        this.gathered = gathered;
        this.holds = holds;
    }

    /// Those of them that whoever gathers may hear.
    List<Heard> hear(Collection<ContributionId> some, Viewer by) {
        if (some.size() > AT_ONCE)
            throw new Refusal.Invalid("That is more than " + AT_ONCE + " at once. Gather them in several turns.");
        return contributed.list(some.stream().distinct().toList(), by);
    }

    /// @return how many were not there before
    int take(FindingId id, List<Heard> heard, String how, PersonId by, Instant at) {
        var added =
                heard.stream().filter(one -> gathered.add(id, one, how, by, at)).toList();
        if (added.isEmpty()) return 0;
        holds.hold(
                holder(id),
                added.stream()
                        .filter(one -> !OVER.contains(one.state()))
                        .map(Heard::id)
                        .toList(),
                at);
        gathered.recount(id, at);
        return added.size();
    }

    /// @return whether it was there
    boolean leave(FindingId id, ContributionId one, Instant at) {
        if (!gathered.remove(id, one)) return false;
        letGo(id, List.of(one));
        gathered.recount(id, at);
        return true;
    }

    void letGo(FindingId id, Collection<ContributionId> some) {
        holds.lift(holder(id), some);
    }

    /// @return whether it was there
    boolean mark(FindingId id, ContributionId one, boolean dissents, boolean quoted, Instant at) {
        if (!gathered.mark(id, one, dissents, quoted)) return false;
        gathered.recount(id, at);
        return true;
    }

    private static String holder(FindingId finding) {
        return "finding:" + finding.number();
    }
}
