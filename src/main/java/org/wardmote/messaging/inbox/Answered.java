package org.wardmote.messaging.inbox;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.post.ReplyAddresses;
import org.wardmote.people.PersonId;

/// What of ours a mail answers. The address it was sent to tells whom we had written to; that it names one of our
/// messages tells only which.
@Component
class Answered {

    /// @param person who was written to
    record Ours(long told, PersonId person) {}

    private final JdbcClient jdbc;
    private final ReplyAddresses addresses;

    Answered(JdbcClient jdbc, ReplyAddresses addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    boolean isOurs(String address) {
        return addresses.isOurs(address);
    }

    Optional<Ours> byAddress(Incoming mail) {
        return mail.recipients().stream()
                .flatMap(address -> addresses.find(address).stream())
                .flatMap(token -> find("select id, person from messaging.item_to_tell where reply = ?", token).stream())
                .findFirst();
    }

    Optional<Ours> byReference(Incoming mail) {
        return mail.references().stream()
                .flatMap(message -> find("""
                    select told.id, told.person from messaging.item_to_tell told
                    join messaging.delivery one on one.told = told.id where one.message = ?\
                    """, message).stream())
                .findFirst();
    }

    private Optional<Ours> find(String sql, UUID secret) {
        return jdbc.sql(sql)
                .param(secret)
                .query((row, number) -> new Ours(row.getLong("id"), new PersonId(row.getObject("person", UUID.class))))
                .optional();
    }
}
