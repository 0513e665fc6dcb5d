package org.wardmote.messaging.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.importing.PlainText;

/// Collects what can be read in a mail, however it was put together. Attachments are dropped and counted. Nothing
/// here trusts a part to be what it says: depth, number and length are bounded, and what cannot be decoded is
/// passed over.
final class Parts {

    private static final int MOST_PARTS = 200;
    private static final int DEEPEST = 12;
    private static final int MOST_BYTES = 1_000_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder reports = new StringBuilder();
    private int seen;
    private int dropped;

    static Parts of(Part mail) {
        var parts = new Parts();
        parts.read(mail, 0);
        return parts;
    }

    String text() {
        return String.join("\n\n", texts);
    }

    /// What mail servers wrote for each other, and the heads of mails that came back.
    String reports() {
        return reports.toString();
    }

    int dropped() {
        return dropped;
    }

    private void read(Part part, int depth) {
        if (++seen > MOST_PARTS || depth > DEEPEST) return;
        try {
            var type = type(part);
            if (type.startsWith("multipart/")) readAll(part, type, depth);
            else if (type.startsWith("message/") || type.equals("text/rfc822-headers"))
                reports.append(decoded(part)).append('\n');
            else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || !type.startsWith("text/")) dropped++;
            else add(type, decoded(part));
        } catch (MessagingException | IOException | RuntimeException e) {
            dropped++;
        }
    }

    private void readAll(Part part, String type, int depth) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart many)) {
            add("text/plain", decoded(part));
            return;
        }
        if (type.equals("multipart/alternative")) readBest(many, depth);
        else for (var at = 0; at < many.getCount(); at++) read(many.getBodyPart(at), depth + 1);
    }

    /// Of several forms of the same, the plain one.
    private void readBest(Multipart many, int depth) throws MessagingException {
        BodyPart best = null;
        for (var at = 0; at < many.getCount() && at < MOST_PARTS; at++) {
            var form = many.getBodyPart(at);
            if (best == null || rank(type(form)) > rank(type(best))) best = form;
        }
        if (best != null) read(best, depth + 1);
    }

    private static int rank(String type) {
        if (type.equals("text/plain")) return 3;
        if (type.startsWith("multipart/")) return 2;
        return type.startsWith("text/") ? 1 : 0;
    }

    private void add(String type, String text) {
        var plain = type.equals("text/html") ? PlainText.of(text) : Tidy.text(text);
        if (!plain.isBlank()) texts.add(plain);
    }

    /// What cannot be read as a type is text.
    private static String type(Part part) {
        try {
            return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        } catch (MessagingException | RuntimeException e) {
            return part instanceof MimeMultipart ? "multipart/mixed" : "text/plain";
        }
    }

    private static String decoded(Part part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            var bytes = content.readNBytes(MOST_BYTES);
            var charset = charset(part);
            return new String(bytes, charset == null ? guess(bytes) : charset);
        }
    }

    private static @Nullable Charset charset(Part part) {
        try {
            var name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? null : Charset.forName(name.strip());
        } catch (MessagingException | RuntimeException e) {
            return null;
        }
    }

    /// UTF-8 does not happen by accident.
    private static Charset guess(byte[] bytes) {
        var asUtf8 = new String(bytes, StandardCharsets.UTF_8);
        return asUtf8.indexOf('\uFFFD') < 0 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }
}
