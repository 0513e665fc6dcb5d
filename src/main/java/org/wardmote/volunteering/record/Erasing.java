package org.wardmote.volunteering.record;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.people.PersonId;
import org.wardmote.volunteering.scheme.Schemes;
import org.wardmote.volunteering.scheme.Working;

/// Takes somebody out of it all. A scheme loses its coordinator as when they step down, so that an officer looks
/// for another; a request of theirs waits for nobody any more.
@Component
class Erasing {

    private static final Duration WRITTEN = Duration.ofDays(90);
    private static final Duration KNOWN = Duration.ofDays(2 * 365);

    private final JdbcClient jdbc;
    private final Schemes schemes;
    private final Working working;

    Erasing(JdbcClient jdbc, Schemes schemes, Working working) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.working = working;
    }

    void erase(PersonId person) {
        schemes.listOf(person).forEach(working::stepDown);
        jdbc.sql("""
            update volunteering.introduction
               set asker = null, words = null, details = null, due_at = null,
                   state = case when state in ('met', 'ended') then state else 'ended' end
             where asker = :person\
            """).param("person", person.value()).update();
        jdbc.sql("""
            update volunteering.introduction set coordinator = null, coordinator_details = null
             where coordinator = :person\
            """).param("person", person.value()).update();
    }

    int retain(Instant now) {
        var written =
                jdbc.sql("""
                    update volunteering.introduction set words = null, details = null, coordinator_details = null
                     where state in ('met', 'ended') and since < :before
                       and (words is not null or details is not null or coordinator_details is not null)\
                    """).param("before", Moments.at(now.minus(WRITTEN))).update();
        var known = jdbc.sql("""
            update volunteering.introduction set asker = null, coordinator = null
             where state in ('met', 'ended') and since < :before and (asker is not null or coordinator is not null)\
            """).param("before", Moments.at(now.minus(KNOWN))).update();
        return written + known;
    }
}
