package org.wardmote.ledger.allowance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Network;

/// How much one network source may send within an hour. Counted in the database, so that several nodes count
/// together; the source stands there as a hash of it and the hour, and goes soon after.
@Component
public class Allowance {

    /// What is counted apart.
    public enum Way {
        API,
        FORM
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Allowance(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Counts one more.
    ///
    /// @param address of the network it comes from, in digits
    /// @return how long to wait; nothing where there is no need to
    public Duration use(Way way, int hourly, String address) {
        var now = clock.instant();
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var count = jdbc.sql("""
            insert into ledger.source (source, began_at, count) values (:source, :hour, 1)
            on conflict (source, began_at) do update set count = source.count + 1
            returning count\
            """)
                .param(
                        "source",
                        hash(way + " " + hour + " " + Network.of(address).source()))
                .param("hour", Timestamp.from(hour))
                .query(Integer.class)
                .single();
        return count <= hourly ? Duration.ZERO : Duration.between(now, hour.plus(1, ChronoUnit.HOURS));
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from ledger.source where began_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static byte[] hash(String source) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
