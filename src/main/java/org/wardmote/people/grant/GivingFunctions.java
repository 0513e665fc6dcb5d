package org.wardmote.people.grant;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.PersonId;

/// Gives a function, if whoever gives it may.
@Component
class GivingFunctions {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final GrantRules rules;
    private final Clock clock;

    GivingFunctions(JdbcClient jdbc, TransactionTemplate transaction, GrantRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rules = rules;
        this.clock = clock;
    }

    /// @return its number
    long give(Asked asked, Giver giver) {
        Long number = transaction.execute(status -> {
            holdStill(asked.person());
            rules.check(asked, giver);
            return record(asked, giver);
        });
        return Objects.requireNonNull(number);
    }

    /// Two administrators at once would each see no wall.
    private void holdStill(PersonId person) {
        var found = jdbc.sql("select id from people.person where id = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .optional();
        if (found.isEmpty()) throw new NotFound();
    }

    private long record(Asked asked, Giver giver) {
        var reach = asked.reach();
        var by = giver.person();
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
            insert into people.granted
                (person, function, organisation, borough, area, begins, ends, how, granted_by, granted_at, reason)
            values (:person, :function, :organisation, :borough, :area, :begins, :ends, :how, :by, :at, :reason)\
            """)
                .param("person", asked.person().value())
                .param("function", asked.function().name())
                .param("organisation", reach.organisation())
                .param(
                        "borough",
                        reach.borough() == null ? null : reach.borough().number())
                .param("area", reach.area() == null ? null : reach.area().number())
                .param("begins", asked.period().from())
                .param("ends", asked.period().until())
                .param("how", giver.how().name().toLowerCase(Locale.ROOT))
                .param("by", by == null ? null : by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", asked.reason())
                .update(keys, "id");
        return keys.getKeyAs(Long.class) instanceof Long id ? id : 0;
    }
}
