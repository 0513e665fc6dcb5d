package org.wardmote.messaging.subscribing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Network;
import org.wardmote.platform.Job;

/// How often one network asks. Counted in the database, so that several nodes count together; the source stands
/// there as a hash of it and the hour, and goes soon after.
@Component
@EnableConfigurationProperties(SubscribeSettings.class)
class AskingSources implements Job {

    private static final Duration KEPT = Duration.ofHours(1);

    private final SubscribeSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    AskingSources(SubscribeSettings settings, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Counts one more.
    ///
    /// @param address of the network it comes from, in digits
    /// @return how long to wait; nothing where there is no need to
    Duration use(String address) {
        return use(Network.of(address).source(), settings.hourly());
    }

    /// The same for a code by text.
    Duration useForText(String address) {
        var pause = use("texts " + Network.of(address).source(), settings.hourlyTexts());
        return pause.isPositive() ? pause : use("texts of all", settings.hourlyTextsInAll());
    }

    private Duration use(String source, int most) {
        var now = clock.instant();
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var count = jdbc.sql("""
            insert into messaging.source (source, began_at, count) values (:source, :hour, 1)
            on conflict (source, began_at) do update set count = source.count + 1 returning count\
            """)
                .param("source", hash(hour + " " + source))
                .param("hour", Moments.at(hour))
                .query(Integer.class)
                .single();
        return count <= most ? Duration.ZERO : Duration.between(now, hour.plus(1, ChronoUnit.HOURS));
    }

    @Override
    public String name() {
        return "messaging.sources-removed";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        jdbc.sql("delete from messaging.source where began_at < ?")
                .param(Moments.at(clock.instant().minus(KEPT)))
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
