package org.wardmote.messaging.coordinator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.correspondence.Worded;
import org.wardmote.messaging.errand.Errand;
import org.wardmote.messaging.errand.ErrandMarks;
import org.wardmote.messaging.errand.Errands;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// What a coordinator has to pass on, message by message, and that they have.
@Component
class PassingOn {

    /// @param neighbour whom it goes to, and `letter` as it goes to them
    record One(Errand errand, Neighbours.Neighbour neighbour, Letter letter) {}

    /// @param announcement its number
    record Message(long announcement, List<One> to) {

        Letter letter() {
            return to.getFirst().letter();
        }
    }

    private final Errands errands;
    private final ErrandMarks marks;
    private final Neighbours neighbours;
    private final Worded worded;
    private final TransactionTemplate transaction;

    PassingOn(
            Errands errands, ErrandMarks marks, Neighbours neighbours, Worded worded, TransactionTemplate transaction) {
        this.errands = errands;
        this.marks = marks;
        this.neighbours = neighbours;
        this.worded = worded;
        this.transaction = transaction;
    }

    /// The one that has waited longest first.
    List<Message> waiting(Viewer viewer) {
        return messages(errands.listHanded(viewer.whom()), viewer);
    }

    /// What they marked as passed on a moment ago, and may take back.
    List<Message> passedLately(Viewer viewer) {
        return messages(errands.listPassedOn(viewer.whom()), viewer);
    }

    private List<Message> messages(List<Errand> some, Viewer viewer) {
        var known = new LinkedHashMap<PersonId, Neighbours.Neighbour>();
        for (var one : neighbours.list(viewer.whom())) known.put(one.person(), one);
        var messages = new LinkedHashMap<Long, List<One>>();
        for (var errand : some) {
            var neighbour = known.get(errand.person());
            if (neighbour == null) continue;
            worded.word(errand.item(), errand.person())
                    .ifPresent(letter -> messages.computeIfAbsent(errand.item().id(), id -> new ArrayList<>())
                            .add(new One(errand, neighbour, letter)));
        }
        return messages.entrySet().stream()
                .map(entry -> new Message(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// @param numbers of the errands; what is not theirs is left alone
    void passedOn(Message message, Set<Long> numbers, Viewer viewer) {
        transaction.executeWithoutResult(status -> message.to().stream()
                .map(One::errand)
                .filter(errand -> numbers.contains(errand.id()))
                .forEach(errand -> marks.given(errand, viewer)));
    }

    /// It waits again for all to whom they said a moment ago that they had passed it on.
    void takeBack(Message message, Viewer viewer) {
        transaction.executeWithoutResult(
                status -> message.to().stream().map(One::errand).forEach(errand -> marks.undo(errand, viewer)));
    }
}
