package org.wardmote.ledger.handover;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.contribution.Assigning;
import org.wardmote.ledger.desk.Reach;
import org.wardmote.people.Holders;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Somebody's open contributions go to a colleague who answers everywhere they lie, and back.
@Component
class HandingOver {

    private final HandOvers handOvers;
    private final Assigning assigning;
    private final Holders holders;
    private final TransactionTemplate transaction;

    HandingOver(HandOvers handOvers, Assigning assigning, Holders holders, TransactionTemplate transaction) {
        this.handOvers = handOvers;
        this.assigning = assigning;
        this.holders = holders;
        this.transaction = transaction;
    }

    /// Whoever answers everywhere that somebody's open contributions lie.
    List<PersonId> takers(PersonId giver) {
        return handOvers.listPlaces(giver).stream()
                .map(this::answering)
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElse(List.of())
                .stream()
                .filter(person -> !person.equals(giver))
                .toList();
    }

    private List<PersonId> answering(Reach.Scope place) {
        return holders.list(Function.ANSWER, place.organisation(), place.borough(), place.area());
    }

    int handOver(PersonId taker, Viewer by) {
        var giver = by.whom();
        return Objects.requireNonNull(transaction.execute(status -> {
            var before = handOvers.listOpen(giver);
            var count = assigning.handOver(before, giver, taker, by);
            handOvers.record(giver, taker, giver, before);
            return count;
        }));
    }

    /// What has been answered or given to somebody else meanwhile stays there.
    void takeBack(long id, Viewer by) {
        transaction.executeWithoutResult(status -> {
            var handed = handOvers.list(by.whom()).stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            assigning.handOver(handOvers.listStill(handed), handed.taker(), by.whom(), by);
            handOvers.takeBack(handed);
        });
    }
}
