package org.wardmote.messaging.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.Inbox.Way;
import org.wardmote.messaging.MailReceived;
import org.wardmote.messaging.inbox.Incoming.Nature;
import org.wardmote.messaging.inbox.Letterbox.Filing;
import org.wardmote.messaging.inbox.TextWriters.Answered;
import org.wardmote.messaging.text.TextLimits;
import org.wardmote.people.PersonId;

/// Takes one text in, in one transaction with everything that follows from it. The same text again does nothing. A
/// text names nothing that it answers, so it answers what was last texted to that number.
@Component
public class TakingTexts {

    private static final Pattern STOP =
            Pattern.compile("(?i)\\W*(stop|stop all|stopall|unsubscribe|quit|end texts|opt ?out)\\W*");

    private final TextWriters writers;
    private final Letterbox letterbox;
    private final TextLimits limits;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;

    TakingTexts(
            TextWriters writers,
            Letterbox letterbox,
            TextLimits limits,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts) {
        this.writers = writers;
        this.letterbox = letterbox;
        this.limits = limits;
        this.transaction = transaction;
        this.facts = facts;
    }

    /// @param id what the gateway knows it by
    /// @param from a number, as the gateway writes it
    public void take(String id, String from, String text, @Nullable Instant sentAt) {
        var incoming = new Incoming(
                Fingerprint.of(("text " + id).getBytes(StandardCharsets.UTF_8)),
                Nature.WRITTEN,
                from,
                null,
                List.of(),
                List.of(),
                "",
                Tidy.cut(Tidy.text(text), ReadingMail.LONGEST),
                sentAt,
                false);
        transaction.executeWithoutResult(status -> file(incoming));
    }

    private void file(Incoming text) {
        if (letterbox.isKnown(text)) return;
        var writer = writers.find(text).or(() -> writers.introduce(text));
        if (writer.isEmpty() || text.text().isBlank()) keep(text, "unread", writer);
        else if (STOP.matcher(text.text()).matches()) stop(text, writer.get());
        else if (letterbox.lately(text) >= limits.perHour()) keep(text, "flood", writer);
        else handOn(text, writer.get());
    }

    private void stop(Incoming text, PersonId writer) {
        keep(text, "stop", Optional.of(writer));
        writers.stop(writer);
    }

    private void handOn(Incoming text, PersonId writer) {
        var answered = writers.lastTold(writer);
        var filing = new Filing(
                "written",
                Way.TEXT,
                writer,
                answered.map(Answered::told).orElse(null),
                answered.map(Answered::announcement).orElse(null),
                null);
        letterbox.keep(text, filing).ifPresent(id -> facts.publishEvent(new MailReceived(id)));
    }

    private void keep(Incoming text, String nature, Optional<PersonId> writer) {
        letterbox.keep(text, new Filing(nature, Way.TEXT, writer.orElse(null), null, null, null));
    }
}
