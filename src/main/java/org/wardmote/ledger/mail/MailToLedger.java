package org.wardmote.ledger.mail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.messaging.Inbox;
import org.wardmote.messaging.MailReceived;
import org.wardmote.people.Viewer;

/// Mail joins the ledger in the transaction that keeps it. What answers nothing of the ledger's begins a
/// contribution, whatever else it may answer: somebody wrote, and is owed a reply.
@Component
class MailToLedger {

    private final Inbox inbox;
    private final JoiningThreads joining;
    private final ReadingMail reading;
    private final Speaking speaking;
    private final Intake intake;

    MailToLedger(Inbox inbox, JoiningThreads joining, ReadingMail reading, Speaking speaking, Intake intake) {
        this.inbox = inbox;
        this.joining = joining;
        this.reading = reading;
        this.speaking = speaking;
        this.intake = intake;
    }

    @EventListener
    void on(MailReceived received) {
        var mail = inbox.get(received.mail());
        joining.thread(mail)
                .ifPresentOrElse(thread -> join(thread, mail), () -> intake.take(reading.offer(mail), Viewer.NOBODY));
    }

    private void join(Contribution thread, Inbox.Mail mail) {
        switch (joining.meaning(mail, thread)) {
            case MORE -> speaking.reply(thread.id(), reading.reply(mail));
            case NOT_ANSWERED -> speaking.reopen(thread.id(), reading.reply(mail));
            case ANEW -> intake.take(reading.offer(mail, thread), Viewer.NOBODY);
        }
    }
}
