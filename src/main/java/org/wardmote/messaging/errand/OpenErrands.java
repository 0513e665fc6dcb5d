package org.wardmote.messaging.errand;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.people.AccessLog;
import org.wardmote.people.Viewer;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

/// Numbers and addresses are shown to whoever has said what for, for half an hour; it is logged before they are
/// read.
@Component
class OpenErrands {

    static final Duration HOLDS = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final AccessLog log;
    private final Contacts contacts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpenErrands(JdbcClient jdbc, AccessLog log, Contacts contacts, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.contacts = contacts;
        this.transaction = transaction;
        this.clock = clock;
    }

    void open(Errand one, String purpose, Viewer viewer) {
        transaction.executeWithoutResult(status -> {
            log.note(viewer, "messaging.delivery", String.valueOf(one.id()), purpose);
            jdbc.sql("insert into messaging.opening (delivery, opened_by, purpose, at) values (?, ?, ?, ?)")
                    .params(
                            one.id(),
                            viewer.whom().value(),
                            purpose,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    boolean isOpen(Errand one, Viewer viewer) {
        return jdbc.sql("""
            select exists (select from messaging.opening where delivery = ? and opened_by = ? and at > ?)\
            """)
                .params(
                        one.id(),
                        viewer.whom().value(),
                        clock.instant().minus(HOLDS).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /// Empty where the person has taken this route away since, or asked not to be contacted by it.
    Optional<String> address(Errand one) {
        return contacts.reachable(one.person()).stream()
                .filter(route -> route.id() == one.route())
                .map(Route::address)
                .findFirst();
    }

    Optional<String> name(Errand one) {
        return contacts.nameOf(one.person());
    }
}
