package org.wardmote.messaging.subscription;

import java.security.MessageDigest;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.text.TextedCodes;
import org.wardmote.people.contact.MobileNumber;

/// Codes by which somebody shows that texts to a number reach them. A number gets few in a day, whoever asks; a
/// code bears few guesses. Writes in the caller's transaction.
@Component
class NumberCodes {

    static final int AT_MOST = 3;
    static final Duration WITHIN = Duration.ofHours(24);
    static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private static final int GUESSES = 5;
    private static final int CODES = 1_000_000;

    private final JdbcClient jdbc;
    private final Subscribers subscribers;
    private final Seal seal;
    private final TextedCodes texts;
    private final RandomGenerator random;
    private final Clock clock;

    NumberCodes(
            JdbcClient jdbc,
            Subscribers subscribers,
            Seal seal,
            TextedCodes texts,
            RandomGenerator random,
            Clock clock) {
        this.jdbc = jdbc;
        this.subscribers = subscribers;
        this.seal = seal;
        this.texts = texts;
        this.random = random;
        this.clock = clock;
    }

    /// Somebody who has a page here has them sent to numbers of their choice.
    boolean areEnough(Subscriber by) {
        return jdbc.sql("select count(*) from messaging.number_code where subscriber = ? and asked_at > ?")
                        .param(by.id())
                        .param(Moments.at(clock.instant().minus(WITHIN)))
                        .query(Integer.class)
                        .single()
                >= 2 * AT_MOST;
    }

    boolean areEnough(MobileNumber number) {
        return jdbc.sql("select count(*) from messaging.number_code where mark = ? and code is not null and"
                                + " asked_at > ?")
                        .param(mark(number))
                        .param(Moments.at(clock.instant().minus(WITHIN)))
                        .query(Integer.class)
                        .single()
                >= AT_MOST;
    }

    /// @return under which it is typed in
    UUID send(Subscriber to, MobileNumber number) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        insert(id, to.id(), number, seal(id, code));
        texts.send(number, code, id);
        return id;
    }

    /// Looks the same to whoever asked, and no code fits.
    UUID sendNone(MobileNumber number) {
        var id = new UUID(random.nextLong(), random.nextLong());
        insert(id, null, number, null);
        return id;
    }

    private void insert(UUID id, @Nullable Long subscriber, MobileNumber number, byte @Nullable [] code) {
        jdbc.sql("""
            insert into messaging.number_code (id, subscriber, mark, code, asked_at)
            values (:id, :subscriber, :mark, :code, :now)\
            """)
                .param("id", id)
                .param("subscriber", subscriber, Types.BIGINT)
                .param("mark", mark(number))
                .param("code", code, Types.BINARY)
                .param("now", Moments.at(clock.instant()))
                .update();
    }

    /// Whose number it was sent to.
    record Fitting(long subscriber, byte[] mark) {}

    private record Sent(long subscriber, byte[] mark, byte[] code) {}

    /// Each code fits once.
    Optional<Fitting> use(UUID id, String typed) {
        return jdbc.sql("""
            update messaging.number_code set guesses = guesses + 1
            where id = :id and code is not null and used_at is null and guesses < :most and asked_at > :since
            returning subscriber, mark, code\
            """)
                .param("id", id)
                .param("most", GUESSES)
                .param("since", Moments.at(clock.instant().minus(GOOD_FOR)))
                .query((row, number) -> new Sent(row.getLong("subscriber"), row.getBytes("mark"), row.getBytes("code")))
                .optional()
                .filter(sent -> MessageDigest.isEqual(sent.code(), seal(id, typed)))
                .map(sent -> {
                    jdbc.sql("update messaging.number_code set used_at = ? where id = ?")
                            .param(Moments.at(clock.instant()))
                            .param(id)
                            .update();
                    return new Fitting(sent.subscriber(), sent.mark());
                });
    }

    boolean isOf(Fitting code, MobileNumber number) {
        return MessageDigest.isEqual(code.mark(), mark(number));
    }

    private byte[] mark(MobileNumber number) {
        return subscribers.mark(number.e164());
    }

    private byte[] seal(UUID id, String code) {
        return seal.sign("code " + id + " " + code);
    }
}
