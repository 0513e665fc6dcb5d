package org.wardmote.people.code;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.people.Consents;
import org.wardmote.people.PersonId;
import org.wardmote.people.person.Persons;
import org.wardmote.people.signin.How;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.Secrets;

/// Somebody uses what was sent to them. Whoever is known goes in; whoever is not is first asked whether they are 13
/// or over, and until they say so nothing is kept of them but the address, for a quarter of an hour.
@Component
class Entering {

    sealed interface Outcome {
        record In(LocalPath path) implements Outcome {}

        /// @param asker what the browser keeps until the question is answered
        record AgeFirst(String asker) implements Outcome {}

        record No() implements Outcome {}
    }

    private final SentCodes codes;
    private final Persons persons;
    private final Consents consents;
    private final Secrets secrets;
    private final TransactionTemplate transaction;

    Entering(SentCodes codes, Persons persons, Consents consents, Secrets secrets, TransactionTemplate transaction) {
        this.codes = codes;
        this.persons = persons;
        this.consents = consents;
        this.secrets = secrets;
        this.transaction = transaction;
    }

    /// @param begin signs the person in, inside the transaction
    Outcome byLink(String token, BiConsumer<PersonId, How> begin) {
        var next = secrets.token();
        return enter(() -> codes.useToken(token, next), next, begin);
    }

    Outcome byCode(String asker, String typed, BiConsumer<PersonId, How> begin) {
        var next = secrets.token();
        return enter(() -> codes.useCode(asker, Secrets.read(typed), next), next, begin);
    }

    private Outcome enter(Supplier<Optional<SentCodes.Used>> use, String next, BiConsumer<PersonId, How> begin) {
        return inOne(() -> {
            var used = use.get();
            if (used.isEmpty()) return new Outcome.No();
            if (persons.findOfAge(used.get().email()).isEmpty()) return new Outcome.AgeFirst(next);
            return enter(used.get(), begin);
        });
    }

    Outcome ofAge(String asker, BiConsumer<PersonId, How> begin) {
        return inOne(
                () -> codes.findUsed(asker).map(used -> enterFirst(used, begin)).orElseGet(Outcome.No::new));
    }

    /// The question of age stands beside the privacy notice.
    private Outcome enterFirst(SentCodes.Used used, BiConsumer<PersonId, How> begin) {
        var outcome = enter(used, begin);
        if (outcome instanceof Outcome.In)
            persons.findOfAge(used.email())
                    .ifPresent(person -> consents.saw(person, Consents.Notice.FULL, "first sign-in"));
        return outcome;
    }

    private Outcome enter(SentCodes.Used used, BiConsumer<PersonId, How> begin) {
        if (!codes.remove(used)) return new Outcome.No();
        begin.accept(persons.prove(used.email()), used.how());
        return new Outcome.In(used.leadsTo());
    }

    void tooYoung(String asker) {
        transaction.executeWithoutResult(status -> codes.findUsed(asker).ifPresent(codes::remove));
    }

    private Outcome inOne(Supplier<Outcome> work) {
        var outcome = transaction.execute(status -> work.get());
        return outcome == null ? new Outcome.No() : outcome;
    }
}
