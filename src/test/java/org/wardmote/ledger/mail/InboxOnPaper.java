package org.wardmote.ledger.mail;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.AreaId;
import org.wardmote.messaging.Inbox;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MailReceived;
import org.wardmote.messaging.Office;
import org.wardmote.people.PersonId;

/// Mail that a test lets arrive.
public final class InboxOnPaper implements Inbox {

    private final Map<Long, Mail> mails = new HashMap<>();
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    public InboxOnPaper(ApplicationEventPublisher facts, TransactionTemplate transaction) {
        this.facts = facts;
        this.transaction = transaction;
    }

    @Override
    public Mail get(long mail) {
        return mails.get(mail);
    }

    void receive(
            PersonId from, @Nullable Item inReplyTo, @Nullable AreaId area, String subject, String text, Instant at) {
        receive(new Mail(mails.size() + 1, Way.EMAIL, from, inReplyTo, area, null, null, subject, text, at, at));
    }

    /// What answers an announcement.
    void answer(long announcement, Office sentBy, PersonId from, String text, Instant at) {
        receive(new Mail(mails.size() + 1, Way.EMAIL, from, null, null, sentBy, announcement, "", text, at, at));
    }

    private void receive(Mail mail) {
        mails.put(mail.id(), mail);
        transaction.executeWithoutResult(status -> facts.publishEvent(new MailReceived(mail.id())));
    }
}
