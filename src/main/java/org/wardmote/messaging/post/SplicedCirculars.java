package org.wardmote.messaging.post;

import gg.jte.TemplateEngine;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Letter;

/// Circulars whose gaps are filled in the finished text: a template is rendered once for all copies.
final class SplicedCirculars implements Circulars {

    private final MailSettings mail;
    private final PlaceSettings place;
    private final ReplyAddresses replies;
    private final Sheets sheets;
    private final TemplateEngine templates;
    private final Clock clock;

    SplicedCirculars(
            MailSettings mail,
            PlaceSettings place,
            ReplyAddresses replies,
            Sheets sheets,
            TemplateEngine templates,
            Clock clock) {
        this.mail = mail;
        this.place = place;
        this.replies = replies;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Circular set(Letter letter) {
        var sheet = sheets.circular(letter, replies.areRead());
        var html = new StringOutput();
        templates.render(PlainStationery.TEMPLATE, sheet, html);
        return new Set(
                PlainStationery.oneLine(letter.sender()),
                PlainStationery.oneLine(letter.subject()),
                new Splice(TextForm.of(sheet)),
                new Splice(html.toString()));
    }

    private final class Set implements Circular {

        private final String sender;
        private final String subject;
        private final Splice text;
        private final Splice html;

        Set(String sender, String subject, Splice text, Splice html) {
            this.sender = sender;
            this.subject = subject;
            this.text = text;
            this.html = html;
        }

        @Override
        public Outgoing copy(Recipient to) {
            var preferences = place.link(to.preferences());
            var stop = place.link(to.stop());
            return new Outgoing(
                    to.to(),
                    mail.from(),
                    sender,
                    replies.of(to.reply()).orElse(null),
                    "<" + to.message() + "@" + mail.domain() + ">",
                    subject,
                    text.fill(to.why(), preferences, stop),
                    html.fill(content(to.why()), attribute(preferences), attribute(stop)),
                    headers(stop));
        }
    }

    /// RFC 8058: one press in the mail program stops it. RFC 2919 and 3834: it is to many, so that nobody's machine
    /// answers it.
    private Map<String, String> headers(String stop) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(LondonTime.ZONE)));
        headers.put("List-Id", "<messages." + mail.domain() + ">");
        headers.put("List-Unsubscribe", "<" + stop + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        headers.put("Precedence", "list");
        headers.put("X-Auto-Response-Suppress", "OOF, AutoReply");
        headers.put("X-Wardmote", mail.domain());
        return headers;
    }

    private static String content(String text) {
        var output = new StringOutput();
        Escape.htmlContent(text, output);
        return output.toString();
    }

    private static String attribute(String text) {
        var output = new StringOutput();
        Escape.htmlAttribute(text, output);
        return output.toString();
    }
}
