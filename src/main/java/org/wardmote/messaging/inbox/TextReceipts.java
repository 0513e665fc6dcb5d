package org.wardmote.messaging.inbox;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.correspondence.Endings;

/// What a gateway tells afterwards of a text that it had accepted. Where it has not arrived after all, the next way
/// is tried; where the number is nobody's, what is followed by text waits until a number is confirmed again.
@Component
class TextReceipts {

    private static final Set<String> FAILED = Set.of(
            "permanent-failure",
            "temporary-failure",
            "technical-failure",
            "failed",
            "undelivered",
            "rejected",
            "expired");
    private static final String GONE = "permanent-failure";

    private final JdbcClient jdbc;
    private final Endings endings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TextReceipts(JdbcClient jdbc, Endings endings, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.endings = endings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param reference ours; one that we have not made says nothing
    void take(UUID reference, String status) {
        var said = status.toLowerCase(Locale.ROOT).strip();
        if (FAILED.contains(said)) transaction.executeWithoutResult(transacted -> failed(reference, said));
    }

    private void failed(UUID reference, String status) {
        jdbc.sql("""
            update messaging.delivery set state = 'failed', answer = :answer, changed_at = :now
            where message = :reference and by = 'text' and state = 'sent' returning told\
            """)
                .param("answer", "The gateway says: " + status)
                .param("now", Moments.at(clock.instant()))
                .param("reference", reference)
                .query(Long.class)
                .optional()
                .ifPresent(told -> {
                    if (status.equals(GONE)) endFollowing(told);
                    endings.tryNext(told);
                });
    }

    private void endFollowing(long told) {
        jdbc.sql("""
            update messaging.following place set live = false
            from messaging.item_to_tell told join messaging.subscriber one on one.person = told.person
            where told.id = ? and place.subscriber = one.id and place.live and place.channel = 'text'\
            """).param(told).update();
    }
}
