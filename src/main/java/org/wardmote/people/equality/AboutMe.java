package org.wardmote.people.equality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Consents;
import org.wardmote.people.Consents.Purpose;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;

/// Somebody answers as much as they like, alters it, or takes it back.
@Component
class AboutMe {

    private static final String SOURCE = "web form";

    private final Answers answers;
    private final Speakers speakers;
    private final People people;
    private final Consents consents;
    private final TransactionTemplate transaction;

    AboutMe(Answers answers, Speakers speakers, People people, Consents consents, TransactionTemplate transaction) {
        this.answers = answers;
        this.speakers = speakers;
        this.people = people;
        this.consents = consents;
        this.transaction = transaction;
    }

    Map<String, String> of(PersonId person) {
        return Objects.requireNonNull(transaction.execute(
                status -> speakers.find(person).map(answers::of).orElse(Map.of())));
    }

    /// @param sent by question; what is blank was left open
    void answer(PersonId person, Map<String, String> sent) {
        var given = new LinkedHashMap<String, String>();
        for (var question : Questions.ALL) {
            var answer = sent.getOrDefault(question.name(), "");
            if (answer.isEmpty()) continue;
            if (!question.answers().contains(answer)) throw new Refusal.Invalid("That is none of the answers.");
            given.put(question.name(), answer);
        }
        transaction.executeWithoutResult(status -> {
            answers.keep(people.speaker(person), given);
            consents.give(person, Purpose.EQUALITY, SOURCE);
        });
    }

    void takeBack(PersonId person) {
        transaction.executeWithoutResult(status -> {
            speakers.find(person).ifPresent(answers::forget);
            consents.withdraw(person, Purpose.EQUALITY, SOURCE);
        });
    }
}
