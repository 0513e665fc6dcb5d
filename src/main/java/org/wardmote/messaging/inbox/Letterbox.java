package org.wardmote.messaging.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.Inbox;
import org.wardmote.messaging.Inbox.Way;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Office;
import org.wardmote.people.PersonId;

/// The mails and texts that have arrived, as they are kept.
@Component
class Letterbox implements Inbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Letterbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Mail get(long mail) {
        return jdbc.sql("""
            select mail.*, told.kind, told.item, sent.organisation, sent.matter, sent.borough as of_borough, sent.area as of_area
            from messaging.mail
            left join messaging.item_to_tell told on told.id = mail.told
            left join messaging.announcement sent on sent.id = mail.announcement
            where mail.id = ? and mail.nature = 'written'\
            """)
                .param(mail)
                .query((row, number) -> {
                    var sent = row.getObject("sent_at", OffsetDateTime.class);
                    var received =
                            row.getObject("received_at", OffsetDateTime.class).toInstant();
                    return new Mail(
                            row.getLong("id"),
                            Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                            new PersonId(row.getObject("person", UUID.class)),
                            row.getString("kind") == null ? null : new Item(row.getString("kind"), row.getLong("item")),
                            area(row, "area"),
                            office(row),
                            row.getObject("matter", Long.class),
                            Optional.ofNullable(row.getString("subject")).orElse(""),
                            Optional.ofNullable(row.getString("text")).orElse(""),
                            sent == null ? received : sent.toInstant(),
                            received);
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static @Nullable Office office(ResultSet row) throws SQLException {
        var organisation = row.getString("organisation");
        return organisation == null ? null : new Office(organisation, area(row, "of_borough"), area(row, "of_area"));
    }

    private static @Nullable AreaId area(ResultSet row, String column) throws SQLException {
        var number = row.getObject(column, Long.class);
        return number == null ? null : new AreaId(number);
    }

    /// What goes into the row beside the mail itself.
    record Filing(
            String nature,
            Way way,
            @Nullable PersonId person,
            @Nullable Long told,
            @Nullable Long announcement,
            @Nullable AreaId area) {}

    /// Only what a human being wrote is kept with its words. A date in the future is not believed.
    ///
    /// @return empty where it has been kept before
    Optional<Long> keep(Incoming mail, Filing filing) {
        var now = clock.instant();
        var sent = mail.sentAt() == null || mail.sentAt().isAfter(now) ? now : mail.sentAt();
        var isWritten = filing.nature().equals("written");
        return jdbc.sql("""
            insert into messaging.mail
              (fingerprint, nature, way, person, told, announcement, area, sender, subject, text, sent_at,
               received_at)
            values (:fingerprint, :nature, :way, :person, :told, :announcement, :area, :sender, :subject, :text, :sent,
                    :now)
            on conflict (fingerprint) do nothing returning id\
            """)
                .param("fingerprint", mail.fingerprint())
                .param("nature", filing.nature())
                .param("way", filing.way().name().toLowerCase(Locale.ROOT))
                .param(
                        "person",
                        filing.person() == null ? null : filing.person().value(),
                        Types.OTHER)
                .param("told", filing.told(), Types.BIGINT)
                .param("announcement", filing.announcement(), Types.BIGINT)
                .param("area", filing.area() == null ? null : filing.area().number(), Types.BIGINT)
                .param("sender", sender(mail), Types.VARCHAR)
                .param("subject", isWritten ? mail.subject() : null, Types.VARCHAR)
                .param("text", isWritten ? mail.text() : null, Types.VARCHAR)
                .param("sent", sent.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    boolean isKnown(Incoming mail) {
        return jdbc.sql("select exists (select from messaging.mail where fingerprint = ?)")
                .param(mail.fingerprint())
                .query(Boolean.class)
                .single();
    }

    /// How many came from the same address within the last hour.
    int lately(Incoming mail) {
        var sender = sender(mail);
        if (sender == null) return 0;
        return jdbc.sql("select count(*) from messaging.mail where sender = ? and received_at > ?")
                .params(sender, hourAgo(clock.instant()))
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime hourAgo(Instant now) {
        return now.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String sender(Incoming mail) {
        return mail.from() == null
                ? null
                : Fingerprint.of(mail.from().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
