package org.wardmote.messaging.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Signs mails in the name of their domain (RFC 6376). What stops messages at one press must be among what is
/// signed (RFC 8058), and nobody can add a second From line.
record Signing(SigningKey key, String domain, String selector) {

    private static final List<String> FIELDS = List.of(
            "from",
            "to",
            "subject",
            "date",
            "message-id",
            "reply-to",
            "list-id",
            "list-unsubscribe",
            "list-unsubscribe-post",
            "mime-version",
            "content-type");
    private static final int FOLD = 72;

    /// @param mail with CRLF at the end of each line
    /// @param seconds since 1970
    /// @return the field to put before it, with its line break
    String field(byte[] mail, long seconds) {
        var head = head(mail);
        var fields = fields(head);
        var names = new ArrayList<>(FIELDS.stream().filter(fields::containsKey).toList());
        names.add("from");
        var hash = SigningKey.hash(Relaxed.body(mail, Math.min(mail.length, head.length() + 2)));
        var unsigned = "DKIM-Signature: v=1; a=" + key.algorithm() + "; c=relaxed/relaxed;\r\n\td=" + domain + "; s="
                + selector + "; t=" + seconds + ";\r\n\th=" + String.join(":", names) + ";\r\n\tbh="
                + Base64.getEncoder().encodeToString(hash) + ";\r\n\tb=";
        return unsigned + folded(signature(fields, names, unsigned)) + "\r\n";
    }

    /// @param unsigned the field with an empty signature at its end
    String signature(Map<String, Deque<String>> fields, List<String> names, String unsigned) {
        var signed = new StringBuilder();
        for (var name : names) {
            var next = fields.getOrDefault(name, new ArrayDeque<>()).pollLast();
            if (next != null) signed.append(Relaxed.header(next)).append("\r\n");
        }
        return key.sign(signed.append(Relaxed.header(unsigned)).toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Everything before the empty line, with the line break at its end.
    private static String head(byte[] mail) {
        for (var at = 0; at + 3 < mail.length; at++)
            if (mail[at] == '\r' && mail[at + 1] == '\n' && mail[at + 2] == '\r' && mail[at + 3] == '\n')
                return new String(mail, 0, at + 2, StandardCharsets.ISO_8859_1);
        return new String(mail, StandardCharsets.ISO_8859_1);
    }

    /// By their names in small letters, in the order in which they stand.
    static Map<String, Deque<String>> fields(String head) {
        var fields = new HashMap<String, Deque<String>>();
        for (var field : head.split("\r\n(?![ \\t])"))
            if (field.indexOf(':') > 0)
                fields.computeIfAbsent(
                                field.substring(0, field.indexOf(':')).strip().toLowerCase(Locale.ROOT),
                                name -> new ArrayDeque<>())
                        .add(field);
        return fields;
    }

    private static String folded(String signature) {
        return signature.replaceAll("(.{" + FOLD + "})(?=.)", "$1\r\n\t");
    }
}
