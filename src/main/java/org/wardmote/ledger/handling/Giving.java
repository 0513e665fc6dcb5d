package org.wardmote.ledger.handling;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.Step;
import org.wardmote.ledger.telling.Post;
import org.wardmote.people.PersonId;

/// An answer goes to whoever it was written for, and to those who said the same, each in a thread of their own.
@Component
class Giving {

    private final JdbcClient jdbc;
    private final History history;
    private final AnswerRows rows;
    private final Post post;
    private final Verbs verbs;

    Giving(JdbcClient jdbc, History history, AnswerRows rows, Post post, Verbs verbs) {
        this.jdbc = jdbc;
        this.history = history;
        this.rows = rows;
        this.post = post;
        this.verbs = verbs;
    }

    void give(Standing lead, AnswerRows.Written answer, PersonId author) {
        var others = merged(lead.id());
        rows.give(answer.id(), !others.isEmpty(), verbs.now());
        give(lead, answer, author, !others.isEmpty());
        for (var other : others) give(history.lock(other), answer, author, true);
    }

    private void give(Standing standing, AnswerRows.Written answer, PersonId author, boolean shared) {
        var answered = history.record(
                standing,
                Step.of(Kind.ANSWERED, verbs.now())
                        .by(author)
                        .answer(answer.id())
                        .code(answer.disposition().code())
                        .outcome(answer.isOutcome())
                        .shared(shared));
        post.deliver(standing, answered, Post.ANSWER);
    }

    /// Those that wait for the answer of this one.
    List<ContributionId> merged(ContributionId lead) {
        return jdbc.sql("""
            select id from ledger.contribution where merged_into = :lead and state = 'merged' order by id
            """)
                .param("lead", lead.number())
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list();
    }
}
