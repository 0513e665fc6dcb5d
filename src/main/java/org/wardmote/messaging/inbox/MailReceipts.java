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
import org.wardmote.messaging.dispatch.SentCopies;
import org.wardmote.messaging.dispatch.SentCopies.Sent;

/// What GOV.UK Notify tells afterwards of a mail that it had accepted. It is acted on as a bounce is: what was to
/// be told to one person is tried the next way, and to an address that nobody has nothing more is announced. A
/// mailbox that took nothing for three days may be somebody's still.
@Component
class MailReceipts {

    private static final String GONE = "permanent-failure";
    private static final Set<String> FAILED = Set.of(GONE, "temporary-failure", "technical-failure");

    private final JdbcClient jdbc;
    private final Endings endings;
    private final SentCopies copies;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailReceipts(JdbcClient jdbc, Endings endings, SentCopies copies, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.endings = endings;
        this.copies = copies;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param reference ours; one that we have not made says nothing
    void take(UUID reference, String status) {
        var said = status.toLowerCase(Locale.ROOT).strip();
        if (FAILED.contains(said)) transaction.executeWithoutResult(transacted -> failed(reference, said));
    }

    private void failed(UUID reference, String status) {
        copies.find(reference).ifPresentOrElse(copy -> failed(copy, status), () -> told(reference, status));
    }

    private void failed(Sent copy, String status) {
        if (status.equals(GONE)) copies.cameBack(copy);
        else copies.hasNotArrived(copy, answer(status));
    }

    private void told(UUID message, String status) {
        jdbc.sql("""
            update messaging.delivery set state = 'failed', answer = :answer, changed_at = :now
            where message = :message and by = 'email' and state = 'sent' returning told\
            """)
                .param("answer", answer(status))
                .param("now", Moments.at(clock.instant()))
                .param("message", message)
                .query(Long.class)
                .optional()
                .ifPresent(endings::tryNext);
    }

    private static String answer(String status) {
        return "GOV.UK Notify says: " + status;
    }
}
