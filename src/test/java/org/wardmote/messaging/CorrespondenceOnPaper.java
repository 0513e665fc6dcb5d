package org.wardmote.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Fallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Reference;
import org.wardmote.people.PersonId;

/// Correspondence that is not sent but lies here, until a test says what became of it; and the appeals that a test
/// made. Where a test has the real thing of one of them, that is asked.
@Fallback
public final class CorrespondenceOnPaper implements Correspondence, Appeals {

    public record Staged(PersonId person, MessageClass kind, Item item) {}

    private final List<Staged> staged = new ArrayList<>();
    private final List<Appeal> appeals = new ArrayList<>();
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    public CorrespondenceOnPaper(ApplicationEventPublisher facts, TransactionTemplate transaction) {
        this.facts = facts;
        this.transaction = transaction;
    }

    @Override
    public void stage(PersonId person, MessageClass kind, Item item) {
        var one = new Staged(person, kind, item);
        if (staged.stream()
                .noneMatch(
                        other -> other.person().equals(person) && other.item().equals(item))) staged.add(one);
    }

    @Override
    public void stage(Collection<PersonId> persons, MessageClass kind, Item item) {
        persons.forEach(person -> stage(person, kind, item));
    }

    @Override
    public void withdraw(PersonId person, Item item) {
        staged.removeIf(one -> one.person().equals(person) && one.item().equals(item));
    }

    public void appeal(Appeal appeal) {
        appeals.removeIf(one -> one.id() == appeal.id());
        appeals.add(appeal);
    }

    @Override
    public Optional<Appeal> find(Reference reference) {
        return appeals.stream().filter(one -> one.reference().equals(reference)).findFirst();
    }

    @Override
    public Optional<Appeal> find(long announcement) {
        return appeals.stream().filter(one -> one.id() == announcement).findFirst();
    }

    public List<Staged> staged() {
        return List.copyOf(staged);
    }

    public List<Staged> staged(String kind) {
        return staged.stream().filter(one -> one.item().kind().equals(kind)).toList();
    }

    public void deliver(Staged one, Instant at) {
        transaction.executeWithoutResult(
                status -> facts.publishEvent(new Delivered(one.item(), one.person(), Delivered.By.EMAIL, at)));
    }

    public void fail(Staged one, Instant at) {
        transaction.executeWithoutResult(
                status -> facts.publishEvent(new CouldNotBeReached(one.item(), one.person(), at, true)));
    }

    /// No route is safe.
    public void leave(Staged one, Instant at) {
        transaction.executeWithoutResult(
                status -> facts.publishEvent(new CouldNotBeReached(one.item(), one.person(), at, false)));
    }

    public void deliverAll(String kind, Instant at) {
        staged(kind).forEach(one -> deliver(one, at));
    }

    public void forget() {
        staged.clear();
    }
}
