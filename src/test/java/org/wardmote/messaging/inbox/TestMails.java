package org.wardmote.messaging.inbox;

/// Mails as they come over the line.
final class TestMails {

    static String from(String from, String to, String id, String rest) {
        return ("Return-Path: <" + from + ">\nFrom: Nia Brooks <" + from + ">\nTo: " + to + "\nMessage-ID: <" + id
                        + "@somewhere.example>\nDate: Wed, 18 Nov 2026 11:00:00 +0000\nMIME-Version: 1.0\n" + rest)
                .replace("\n", "\r\n");
    }

    static String plain(String from, String to, String id, String text) {
        return from(from, to, id, "Subject: Lamps\nContent-Type: text/plain; charset=utf-8\n\n" + text);
    }

    static String bounce(String to, String action, String original) {
        return """
            Return-Path: <>
            From: Mail Delivery System <MAILER-DAEMON@mx.example>
            To: %1$s
            Subject: Undelivered Mail Returned to Sender
            Message-ID: <%2$s-%4$s@mx.example>
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            I am sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; nia@thornfield.example
            Action: %2$s
            Status: 5.1.1

            --b
            Content-Type: text/rfc822-headers

            Message-ID: %3$s
            Subject: Note

            --b--
            """.formatted(to, action, original, Integer.toHexString(original.hashCode()))
                .replace("\n", "\r\n");
    }

    private TestMails() {}
}
