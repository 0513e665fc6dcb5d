package org.wardmote.messaging.post;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Letter;

/// The mail of every letter: one sheet in two forms.
final class PlainStationery implements Stationery {

    static final String TEMPLATE = "messaging/post/mail.jte";

    private final MailSettings mail;
    private final ReplyAddresses replies;
    private final Sheets sheets;
    private final TemplateEngine templates;
    private final Clock clock;

    PlainStationery(MailSettings mail, ReplyAddresses replies, Sheets sheets, TemplateEngine templates, Clock clock) {
        this.mail = mail;
        this.replies = replies;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Outgoing write(Letter letter, Envelope envelope) {
        var reply = Optional.ofNullable(envelope.reply()).flatMap(replies::of);
        var sheet = sheets.lay(letter, envelope.name(), reply.isPresent());
        return new Outgoing(
                envelope.to(),
                mail.from(),
                oneLine(letter.sender()),
                reply.orElse(null),
                "<" + envelope.message() + "@" + mail.domain() + ">",
                oneLine(letter.subject()),
                Written.of(TextForm.of(sheet)),
                Written.of(html(sheet)),
                headers(envelope));
    }

    private String html(Sheet sheet) {
        var output = new StringOutput();
        templates.render(TEMPLATE, sheet, output);
        return output.toString();
    }

    /// RFC 3834: what no human wrote says so, and nobody's machine is asked to answer any of it.
    private Map<String, String> headers(Envelope envelope) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(LondonTime.ZONE)));
        if (envelope.byMachine()) {
            headers.put("Auto-Submitted", "auto-generated");
            headers.put("Precedence", "auto_reply");
        }
        headers.put("X-Auto-Response-Suppress", "OOF, AutoReply");
        headers.put("X-Wardmote", mail.domain());
        return headers;
    }

    /// Whatever somebody has put into a name, a header stays one line.
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
