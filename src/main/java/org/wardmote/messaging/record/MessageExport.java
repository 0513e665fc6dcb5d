package org.wardmote.messaging.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Section;

/// Everything kept here about one person.
@Component
class MessageExport {

    private static final String DELIVERIES = """
        select told.kind as "what", told.staged_at as "written", one.by as "way", one.state as "came to",
               one.changed_at as "at", one.answer as "the other side said"
        from messaging.item_to_tell told join messaging.delivery one on one.told = told.id
        where told.person = ? order by one.id\
        """;
    private static final String STAGED = """
        select kind as "what", staged_at as "written", 'to be sent' as "came to"
        from messaging.staged_for where person = ? order by id\
        """;
    private static final String ATTEMPTS = """
        select 'call or letter' as "what", attempt.at as "at",
               case when attempt.given then 'given' else 'not given' end as "came to", attempt.reason as "because"
        from messaging.item_to_tell told join messaging.delivery one on one.told = told.id
        join messaging.attempt on attempt.delivery = one.id
        where told.person = ? order by attempt.id\
        """;
    private static final String MAILS = """
        select way as "by", sent_at as "sent", received_at as "arrived", subject as "subject", text as "text"
        from messaging.mail where person = ? order by id\
        """;
    private static final String STOPS = "select at as \"no more email since\" from messaging.stop where person = ?";
    private static final String TEXT_STOPS =
            "select at as \"no more texts since\" from messaging.text_stop where person = ?";

    private final JdbcClient jdbc;

    private final SubscriptionData subscriptions;
    private final CopyData copies;
    private final DelegationData delegations;

    MessageExport(JdbcClient jdbc, SubscriptionData subscriptions, CopyData copies, DelegationData delegations) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.delegations = delegations;
        this.subscriptions = subscriptions;
    }

    List<Section> of(PersonId person) {
        return Stream.of(
                        messages(person),
                        subscriptions.export(person),
                        List.of(copies.export(person)),
                        delegations.export(person))
                .flatMap(List::stream)
                .toList();
    }

    private List<Section> messages(PersonId person) {
        return List.of(
                new Section(MessagingRecords.DELIVERY, rows(DELIVERIES, person)),
                new Section(MessagingRecords.DELIVERY, rows(STAGED, person)),
                new Section(MessagingRecords.DELIVERY, rows(ATTEMPTS, person)),
                new Section(MessagingRecords.MAIL, rows(MAILS, person)),
                new Section(MessagingRecords.STOP, rows(STOPS, person)),
                new Section(MessagingRecords.STOP, rows(TEXT_STOPS, person)));
    }

    private List<Map<String, String>> rows(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param(person.value())
                .query((row, number) -> record(row))
                .list();
    }

    static Map<String, String> record(ResultSet row) throws SQLException {
        var record = new LinkedHashMap<String, String>();
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var value = row.getString(column);
            record.put(row.getMetaData().getColumnLabel(column), value == null ? "" : value);
        }
        return record;
    }
}
