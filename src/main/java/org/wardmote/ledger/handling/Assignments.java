package org.wardmote.ledger.handling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.contribution.Assigning;
import org.wardmote.ledger.history.CannotHappenNow;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.reading.Reach;
import org.wardmote.people.Holders;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Nobody is given what they could not answer, nor what is about how they dealt with something themselves.
@Component
class Assignments implements Assigning {

    private final Verbs verbs;
    private final Reach reach;
    private final Holders holders;

    Assignments(Verbs verbs, Reach reach, Holders holders) {
        this.verbs = verbs;
        this.reach = reach;
        this.holders = holders;
    }

    @Override
    public void assign(ContributionId id, PersonId to, Viewer by) {
        verbs.on(id, by, reach::handles, Kind.ASSIGNED, standing -> {
            obstacle(standing, to).ifPresent(sentence -> {
                throw new CannotHappenNow(sentence);
            });
            return verbs.record(standing, verbs.step(Kind.ASSIGNED, by).to(to));
        });
    }

    private Optional<String> obstacle(Standing standing, PersonId to) {
        if (standing.contribution().confided())
            return Optional.of("Only the officer of the appeal reads it. Another is named at the appeal.");
        if (!worksThere(to, standing))
            return Optional.of("They do not answer contributions here. Choose a colleague who does.");
        return reach.concerns(to, standing)
                ? Optional.of("It is about how they dealt with it before, so somebody else has to answer it.")
                : Optional.empty();
    }

    private boolean worksThere(PersonId person, Standing standing) {
        var lead = standing.contribution().lead();
        var placed = standing.contribution().placed();
        return Stream.of(Function.ANSWER, Function.SUPERVISE)
                .anyMatch(function -> holders.list(function, lead, placed.borough(), placed.area())
                        .contains(person));
    }

    @Override
    public void unassign(ContributionId id, Viewer by) {
        verbs.on(id, by, reach::handles, Kind.UNASSIGNED, standing -> {
            if (standing.contribution().assignedTo() == null) throw new CannotHappenNow("Nobody has it.");
            return verbs.record(standing, verbs.step(Kind.UNASSIGNED, by));
        });
    }

    /// In the order of their ids, so that two who hand over the same ones do not wait for each other.
    @Override
    public int handOver(Collection<ContributionId> which, PersonId from, PersonId to, Viewer by) {
        var sorted = which.stream()
                .sorted(Comparator.comparingLong(ContributionId::number))
                .toList();
        return verbs.once(() ->
                (int) sorted.stream().filter(id -> hands(id, from, to, by)).count());
    }

    private boolean hands(ContributionId id, PersonId from, PersonId to, Viewer by) {
        var standing = verbs.history().lock(id);
        var now = standing.contribution();
        if (!reach.handles(by, standing) || !now.state().isOpen() || !from.equals(now.assignedTo())) return false;
        if (obstacle(standing, to).isPresent()) return false;
        verbs.record(standing, verbs.step(Kind.ASSIGNED, by).to(to));
        return true;
    }
}
