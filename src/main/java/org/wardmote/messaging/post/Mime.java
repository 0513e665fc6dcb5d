package org.wardmote.messaging.post;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/// A mail as octets: plain text and HTML as alternatives of each other. Written by hand, since a mail library takes
/// longer to put one together than everything else that is done for it.
final class Mime {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private static final int LONGEST = 76;

    /// No quoted text has `=_` in it (RFC 2045, 6.7), so the boundary stands in neither form.
    private static final String BOUNDARY = "=_wardmote";

    private final Octets octets;

    private Mime(int expected) {
        octets = new Octets(expected);
    }

    /// @param to the address as it goes over the line
    static byte[] of(Outgoing mail, String to) {
        var text = mail.text().encoded();
        var html = mail.html().encoded();
        var mime = new Mime(2_048 + text.length + html.length);
        mime.head(mail, to);
        mime.form("plain", text);
        mime.form("html", html);
        return mime.octets.put("--" + BOUNDARY + "--\r\n").bytes();
    }

    private void head(Outgoing mail, String to) {
        field("From", named(mail.from(), mail.sender()));
        field("To", to);
        field("Subject", words(mail.subject()));
        field("Message-ID", mail.messageId());
        if (mail.replyTo() != null) field("Reply-To", mail.replyTo());
        mail.headers().forEach(this::field);
        field("MIME-Version", "1.0");
        field("Content-Type", "multipart/alternative; boundary=\"" + BOUNDARY + "\"");
        octets.put("\r\n");
    }

    /// Whatever is in it, it stays one field.
    private void field(String name, String value) {
        var line = value.indexOf('\n') < 0 && value.indexOf('\r') < 0 ? value : PlainStationery.oneLine(value);
        octets.put(name)
                .put(": ")
                .put(MimeUtility.fold(name.length() + 2, line))
                .put("\r\n");
    }

    private void form(String subtype, byte[] encoded) {
        octets.put("--" + BOUNDARY + "\r\nContent-Type: text/" + subtype
                        + "; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n")
                .put(encoded)
                .put("\r\n");
    }

    private static String words(String text) {
        try {
            return MimeUtility.encodeText(text, UTF_8, null);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// RFC 5322, 3.2.4: within quotes everything stands but quotes. RFC 2047, 5 (3): before an address fewer
    /// letters stand for themselves than in a subject.
    private static String named(String address, String name) {
        var clean = PlainStationery.oneLine(name);
        var isPlain = clean.chars().allMatch(letter -> letter >= ' ' && letter < 127);
        var shown = isPlain ? '"' + clean.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : phrase(clean);
        return shown + " <" + address + ">";
    }

    private static String phrase(String name) {
        try {
            return MimeUtility.encodeWord(name, UTF_8, null);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
