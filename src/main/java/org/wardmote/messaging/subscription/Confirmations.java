package org.wardmote.messaging.subscription;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;

/// Mails with the private link. Whoever types somebody else's address many times causes no more than a few.
@Component
class Confirmations {

    static final String KIND = "messaging.confirmation";
    static final int AT_MOST = 3;
    static final Duration WITHIN = Duration.ofHours(24);

    enum Kind {
        /// Nothing was sent to them before.
        FIRST,
        /// More was asked for with their address.
        MORE,
        /// They asked for their link.
        LINK
    }

    private final JdbcClient jdbc;
    private final Correspondence correspondence;
    private final Clock clock;

    Confirmations(JdbcClient jdbc, Correspondence correspondence, Clock clock) {
        this.jdbc = jdbc;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    boolean areEnough(long subscriber) {
        return jdbc.sql("select count(*) from messaging.confirmation where subscriber = ? and asked_at > ?")
                        .param(subscriber)
                        .param(Moments.at(clock.instant().minus(WITHIN)))
                        .query(Integer.class)
                        .single()
                >= AT_MOST;
    }

    void send(Subscriber to, Kind kind) {
        var id = jdbc.sql("""
            insert into messaging.confirmation (subscriber, kind, asked_at) values (?, ?, ?) returning id\
            """)
                .param(to.id())
                .param(kind.name().toLowerCase(Locale.ROOT))
                .param(Moments.at(clock.instant()))
                .query(Long.class)
                .single();
        correspondence.stage(to.person(), MessageClass.NOTICE, new Item(KIND, id));
    }
}
