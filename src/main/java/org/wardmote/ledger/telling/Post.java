package org.wardmote.ledger.telling;

import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.Standing;
import org.wardmote.messaging.MessageClass;

/// What the ledger sends to whoever contributed. The items' ids are happenings, but for the receipt's.
public interface Post {

    String RECEIPT = "ledger.receipt";
    String QUESTION = "ledger.question";
    String ANSWER = "ledger.answer";
    String PASSED_ON = "ledger.passed-on";
    String MISSED = "ledger.missed";
    String ESCALATED = "ledger.escalated";
    String REFERRED = "ledger.referred";
    String WARNED = "ledger.warned";
    String PROGRESS = "ledger.progress";

    /// Whether anything can be sent: they left a route, and want to hear.
    static boolean canWriteTo(Standing standing) {
        return standing.origin().person() != null && standing.origin().replyWanted();
    }

    void receipt(Standing standing);

    /// Sends word of something that happened, where that can be; it lies at the private link either way. Whoever
    /// wants the outcome only is sent no notices.
    void send(Standing standing, Happening happening, String kind, MessageClass urgency);

    /// To whoever has it in hand; while nobody has, to those who can give it to somebody. Of what one officer alone
    /// reads those hear too that it waits, since nobody else would see it.
    void warn(Standing standing, Happening warned);

    /// The same for what stops the clock: an answer, or where it was passed to. Where nothing can be sent, it is
    /// left at the link, and that is that.
    void deliver(Standing standing, Happening happening, String kind);
}
