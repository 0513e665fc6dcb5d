package org.wardmote.ledger.reading;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.history.Standing;
import org.wardmote.people.PersonId;

/// Nobody deals with dissatisfaction with themselves. A complaint is about whoever had what it complains of in hand
/// or answered it; what somebody dissatisfied has reopened is about whoever answered it before.
@Component
class Impartiality {

    private static final String CONCERNS = """
        select exists (
            select from ledger.happening came
              join ledger.contribution first on first.id = came.contribution
              join ledger.happening h on h.contribution in (first.id, first.merged_into)
             where came.other = :id and came.kind = 'complained' and h.id < came.id
               and (h.kind = 'answered' and h.by_person = :person or h.kind = 'assigned' and h.to_person = :person)
            union all
            select from ledger.contribution c join ledger.happening h on h.contribution = c.id and h.round < c.round
             where c.id = :id and c.dissatisfied and h.kind = 'answered' and h.by_person = :person)
        """;

    private final JdbcClient jdbc;

    Impartiality(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean concerns(PersonId person, Standing it) {
        return person.equals(it.origin().about())
                || jdbc.sql(CONCERNS)
                        .param("id", it.id().number())
                        .param("person", person.value())
                        .query(Boolean.class)
                        .single();
    }

    boolean isComplaint(Standing it) {
        return jdbc.sql("select exists (select from ledger.happening where other = :id and kind = 'complained')")
                .param("id", it.id().number())
                .query(Boolean.class)
                .single();
    }

    boolean concernsSomebody(Standing it) {
        var isReopened = it.contribution().clock().round() > 1;
        return it.origin().dissatisfied() && isReopened || isComplaint(it);
    }
}
