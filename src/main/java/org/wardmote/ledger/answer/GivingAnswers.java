package org.wardmote.ledger.answer;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.history.History;
import org.wardmote.people.Viewer;

/// An answer is given once. Where a colleague answered while it was being written, nothing is given and what was
/// written is kept as a draft.
@Component
class GivingAnswers {

    sealed interface Outcome {}

    record Given() implements Outcome {}

    /// It waits for a second reader.
    record Read() implements Outcome {}

    record NotSent(String sentence) implements Outcome {}

    private static final Set<String> ANSWERS = Set.of("answered", "answer-written");

    private final History history;
    private final Handling handling;
    private final Contributions contributions;
    private final WrittenAnswers answers;
    private final AnswerRules rules;
    private final Drafts drafts;
    private final TransactionTemplate transaction;

    GivingAnswers(
            History history,
            Handling handling,
            Contributions contributions,
            WrittenAnswers answers,
            AnswerRules rules,
            Drafts drafts,
            TransactionTemplate transaction) {
        this.history = history;
        this.handling = handling;
        this.contributions = contributions;
        this.answers = answers;
        this.rules = rules;
        this.drafts = drafts;
        this.transaction = transaction;
    }

    Outcome give(Contribution one, AnswerForm form, Viewer by) {
        try {
            var outcome = Objects.requireNonNull(transaction.<Outcome>execute(status -> {
                history.lock(one.id());
                if (answeredSince(one, form)) return new NotSent(rules.quicker());
                var id = handling.answer(one.id(), rules.answering(form), by);
                drafts.drop(one.id(), by.whom());
                return answers.find(id).filter(Written::awaitsReader).isPresent() ? new Read() : new Given();
            }));
            if (outcome instanceof NotSent) keep(one, form, by);
            return outcome;
        } catch (Refusal refusal) {
            keep(one, form, by);
            return new NotSent(String.valueOf(refusal.getMessage()));
        }
    }

    private boolean answeredSince(Contribution one, AnswerForm form) {
        var seen = form.seen();
        return seen != null
                && contributions.thread(one.id()).stream()
                        .anyMatch(entry -> entry.id() > seen && ANSWERS.contains(entry.kind()));
    }

    void keep(Contribution one, AnswerForm form, Viewer by) {
        transaction.executeWithoutResult(status -> drafts.keep(one.id(), by.whom(), form.bounded()));
    }
}
