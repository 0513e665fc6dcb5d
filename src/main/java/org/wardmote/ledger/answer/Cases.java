package org.wardmote.ledger.answer;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.people.Viewer;

/// The door to one contribution for staff. What is not theirs is not there; what is restricted wants a purpose
/// first.
@Component
class Cases {

    private static final Set<String> ANSWERING = Set.of("question", "passing", "referral");

    private final Contributions contributions;
    private final Openings openings;

    Cases(Contributions contributions, Openings openings) {
        this.contributions = contributions;
        this.openings = openings;
    }

    /// Whatever its restrictions: for the page on which the purpose is stated.
    Contribution find(String reference, Viewer viewer) {
        viewer.whom();
        return Reference.find(reference)
                .flatMap(found -> contributions.find(found, viewer))
                .orElseThrow(NotFound::new);
    }

    /// To read it; each time is logged where it is restricted.
    Contribution get(String reference, Viewer viewer) {
        var found = find(reference, viewer);
        open(found, viewer);
        return found;
    }

    /// Before it is read or something is done with it.
    void open(Contribution one, Viewer viewer) {
        if (!isOpen(one, viewer)) throw new PurposeComesFirst();
    }

    boolean isOpen(Contribution one, Viewer viewer) {
        return !one.isRestricted() || openings.read(one, viewer);
    }

    boolean isSeen(Reference reference, Viewer viewer) {
        return contributions.find(reference, viewer).isPresent();
    }

    /// What only those do who answer; the rest is for supervisors too.
    static boolean mayDo(String verb, Contribution one, Viewer viewer) {
        return may(Function.ANSWER, one, viewer) || !ANSWERING.contains(verb) && may(Function.SUPERVISE, one, viewer);
    }

    /// Whether they work on it; others who see it only read.
    static boolean isTheirsToAnswer(Contribution one, Viewer viewer) {
        return may(Function.ANSWER, one, viewer) || may(Function.SUPERVISE, one, viewer);
    }

    static boolean may(Function function, Contribution one, Viewer viewer) {
        var placed = one.placed();
        return viewer.may(function, one.lead(), placed.borough(), placed.area());
    }

    /// Asked to take it and nothing more: then no more of it is theirs to see than they need to decide.
    static boolean isOnlyOffered(Contribution one, Viewer viewer) {
        var offered = one.offeredTo();
        var placed = one.placed();
        return offered != null
                && !isTheirsToAnswer(one, viewer)
                && !viewer.may(Function.ANSWER, placed.organisation(), placed.borough(), placed.area())
                && viewer.may(Function.ANSWER, offered, placed.borough(), placed.area());
    }
}
