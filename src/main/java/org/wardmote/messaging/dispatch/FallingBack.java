package org.wardmote.messaging.dispatch;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.audience.Announcement;
import org.wardmote.people.PersonId;

/// A mail has failed for good: whoever allowed it is told the other way. Inside the caller's transaction.
@Component
class FallingBack {

    private final JdbcClient jdbc;
    private final Correspondence correspondence;

    FallingBack(JdbcClient jdbc, Correspondence correspondence) {
        this.jdbc = jdbc;
        this.correspondence = correspondence;
    }

    void from(CopyKey copy) {
        jdbc.sql("""
            select one.person from messaging.copy join messaging.subscriber one on one.id = copy.subscriber
            where copy.announcement = ? and copy.number = ? and one.falls_back and one.stopped_at is null\
            """)
                .params(copy.announcement(), copy.number())
                .query(UUID.class)
                .optional()
                .ifPresent(person -> correspondence.stage(
                        new PersonId(person), MessageClass.NOTICE, new Item(Announcement.KIND, copy.announcement())));
    }
}
