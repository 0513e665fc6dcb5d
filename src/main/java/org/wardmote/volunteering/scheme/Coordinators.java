package org.wardmote.volunteering.scheme;

import java.sql.Types;
import java.time.Clock;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.Consents;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;

/// Who coordinates a scheme, and what it is called. How to reach them is known to messaging alone.
@Component
class Coordinators {

    static final String PROPOSED = "volunteering.proposed";

    private static final int KEY_BYTES = 16;

    private final JdbcClient jdbc;
    private final People people;
    private final Consents consents;
    private final Correspondence correspondence;
    private final ApplicationEventPublisher facts;
    private final RandomGenerator random;
    private final Clock clock;

    Coordinators(
            JdbcClient jdbc,
            People people,
            Consents consents,
            Correspondence correspondence,
            ApplicationEventPublisher facts,
            RandomGenerator random,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.consents = consents;
        this.correspondence = correspondence;
        this.facts = facts;
        this.random = random;
        this.clock = clock;
    }

    /// @param agreed they have said yes; else they are asked
    void propose(Scheme it, Introduction whom, boolean agreed) {
        var person = people.introduce(whom);
        consents.saw(person, Consents.Notice.FULL, whom.source());
        if (agreed) consents.give(person, Consents.Purpose.BE_ANSWERED, whom.source());
        jdbc.sql("""
            update volunteering.scheme set coordinator = :person, coordinator_key = :key, agreed_at = :agreed
             where id = :id\
            """)
                .param("person", person.value())
                .param("key", key())
                .param("agreed", Moments.at(agreed ? Moments.now(clock) : null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", it.id())
                .update();
        correspondence.stage(person, MessageClass.NOTICE, new Item(PROPOSED, it.id()));
    }

    private String key() {
        var bits = new byte[KEY_BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    void agree(Scheme it) {
        if (it.coordinator() == null) throw new NotNow("Nobody has been proposed.");
        consents.give(it.coordinator(), Consents.Purpose.BE_ANSWERED, "coordinator's private link");
        jdbc.sql("update volunteering.scheme set agreed_at = :at where id = :id")
                .param("at", Moments.at(Moments.now(clock)))
                .param("id", it.id())
                .update();
    }

    /// Nobody coordinates it any more; the private link opens nothing from now on.
    void release(Scheme it) {
        jdbc.sql("""
            update volunteering.scheme set coordinator = null, coordinator_key = null, agreed_at = null where id = :id\
            """).param("id", it.id()).update();
        if (it.coordinator() != null) facts.publishEvent(new CoordinatorGone(it.id()));
    }

    void outline(Scheme it, String name, String outline) {
        jdbc.sql("update volunteering.scheme set name = :name, outline = :outline where id = :id")
                .param("name", name)
                .param("outline", outline)
                .param("id", it.id())
                .update();
    }
}
