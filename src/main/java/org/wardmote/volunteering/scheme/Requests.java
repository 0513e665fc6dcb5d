package org.wardmote.volunteering.scheme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.News;
import org.wardmote.ledger.Telling;
import org.wardmote.messaging.Item;

/// Whoever asked to start or restart a scheme hears of each step by the ledger, which knows who they are, and
/// nothing of theirs is closed before they were told what came of it.
@Component
class Requests {

    static final String KIND = "volunteering.step";

    private final JdbcClient jdbc;
    private final Holds holds;
    private final News news;
    private final Telling telling;

    Requests(JdbcClient jdbc, Holds holds, News news, Telling telling) {
        this.jdbc = jdbc;
        this.holds = holds;
        this.news = news;
        this.telling = telling;
    }

    /// @return whether it was not known before
    boolean keep(long scheme, ContributionId contribution, boolean restart, Instant at) {
        var isNew = jdbc.sql("""
            insert into volunteering.request (scheme, contribution, restart, asked_at)
            values (:scheme, :contribution, :restart, :at) on conflict do nothing\
            """)
                        .param("scheme", scheme)
                        .param("contribution", contribution.number())
                        .param("restart", restart)
                        .param("at", Moments.at(at))
                        .update()
                > 0;
        if (isNew) holds.hold(holder(scheme), List.of(contribution));
        return isNew;
    }

    Optional<Long> findScheme(ContributionId contribution) {
        return jdbc.sql("select scheme from volunteering.request where contribution = :contribution")
                .param("contribution", contribution.number())
                .query(Long.class)
                .optional();
    }

    List<ContributionId> list(long scheme) {
        return jdbc.sql("select contribution from volunteering.request where scheme = :scheme order by id")
                .param("scheme", scheme)
                .query((row, number) -> new ContributionId(row.getLong("contribution")))
                .list();
    }

    void tellStep(long scheme, long step) {
        var waiting = waiting(scheme);
        if (!waiting.isEmpty()) news.tell(new Item(KIND, step), waiting);
    }

    void tellOutcome(long scheme, long step, Disposition disposition, Instant at) {
        var waiting = waiting(scheme);
        if (waiting.isEmpty()) return;
        telling.tell(new Item(KIND, step), disposition, waiting);
        holds.lift(holder(scheme), waiting);
        jdbc.sql("update volunteering.request set told_at = :at where scheme = :scheme and told_at is null")
                .param("at", Moments.at(at))
                .param("scheme", scheme)
                .update();
    }

    private List<ContributionId> waiting(long scheme) {
        return jdbc.sql("""
            select contribution from volunteering.request where scheme = :scheme and told_at is null order by id\
            """)
                .param("scheme", scheme)
                .query((row, number) -> new ContributionId(row.getLong("contribution")))
                .list();
    }

    private static String holder(long scheme) {
        return "watch-scheme:" + scheme;
    }
}
