package org.wardmote.messaging.inbox;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Job;

/// Looks into the mailbox every twenty seconds. A mail that cannot be taken in is logged without a word of it, left
/// where it is and tried again; the others are not held up.
@Component
@EnableConfigurationProperties(InboxSettings.class)
class FetchingMail implements Job {

    private static final Logger log = LoggerFactory.getLogger(FetchingMail.class);

    private final InboxSettings settings;
    private final TakingMail taking;

    FetchingMail(InboxSettings settings, TakingMail taking) {
        this.settings = settings;
        this.taking = taking;
    }

    @Override
    public String name() {
        return "messaging.inbox";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        if (!settings.isServerNamed()) return;
        try {
            var left = new Mailbox(settings).each(this::take);
            if (left > 0) log.warn("{} mails could not be taken in yet", left);
        } catch (MessagingException e) {
            log.warn("The mailbox cannot be read: {}", e.getClass().getSimpleName());
        }
    }

    private void take(byte[] bytes) {
        try {
            taking.take(bytes, settings.perHour());
        } catch (RuntimeException e) {
            log.error("A mail could not be taken in; it will be tried again", e);
            throw e;
        }
    }
}
