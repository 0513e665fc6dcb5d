package org.wardmote.messaging.inbox;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.dispatch.SentCopies;
import org.wardmote.messaging.dispatch.SentCopies.Sent;
import org.wardmote.messaging.post.ReplyAddresses;
import org.wardmote.people.PersonId;

/// What of ours a mail answers. The address it was sent to tells whom we had written to; that it names one of our
/// messages tells only which.
@Component
class Answered {

    /// @param told the item that was told; null for a copy of an announcement
    /// @param person who was written to
    record Ours(@Nullable Long told, @Nullable Sent copy, PersonId person) {}

    private final JdbcClient jdbc;
    private final ReplyAddresses addresses;
    private final SentCopies copies;

    Answered(JdbcClient jdbc, ReplyAddresses addresses, SentCopies copies) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.copies = copies;
    }

    boolean isOurs(String address) {
        return addresses.isOurs(address);
    }

    Optional<Ours> byAddress(Incoming mail) {
        return mail.recipients().stream()
                .flatMap(address -> addresses.find(address).stream())
                .flatMap(token -> find("select id, person from messaging.item_to_tell where reply = ?", token)
                        .or(() -> copies.find(token).map(copy -> new Ours(null, copy, copy.person())))
                        .stream())
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
                .query((row, number) ->
                        new Ours(row.getLong("id"), null, new PersonId(row.getObject("person", UUID.class))))
                .optional();
    }
}
