package org.wardmote.messaging.outbox;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.outbox.OutboxPage.Line;

/// Puts the pages of the outbox together.
@Component
class OutboxPages {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.UK).withZone(LondonTime.ZONE);
    private static final Pattern LINK = Pattern.compile("(?m)^https?://\\S+$");

    private final Frames frames;
    private final Frame.Words words;

    OutboxPages(Frames frames, Frame.Words words) {
        this.frames = frames;
        this.words = words;
    }

    OutboxPage list(List<KeptMail> mails) {
        var shown = mails.stream().limit(KeptMails.ON_A_PAGE).toList();
        var older = mails.size() > shown.size()
                ? "/outbox?before=" + shown.getLast().id()
                : null;
        return new OutboxPage(
                frames.unlisted(null, List.of(new Crumb(words.say("outbox.title"), null)), "outbox.title"),
                shown.stream().map(OutboxPages::line).toList(),
                older);
    }

    private static Line line(KeptMail mail) {
        return new Line("/outbox/" + mail.id(), mail.subject(), mail.recipient(), when(mail.sentAt()));
    }

    KeptMailPage one(KeptMail mail) {
        var crumbs = List.of(new Crumb(words.say("outbox.title"), "/outbox"), new Crumb(mail.subject(), null));
        return new KeptMailPage(
                frames.unlisted(null, crumbs, "outbox.mail.title", mail.subject()),
                mail.subject(),
                when(mail.sentAt()),
                mail.headers(),
                LINK.matcher(mail.text()).results().map(MatchResult::group).toList(),
                mail.text(),
                "/outbox/" + mail.id() + "/html");
    }

    static String when(Instant at) {
        return WHEN.format(at);
    }
}
