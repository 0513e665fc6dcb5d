package org.wardmote.messaging.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import org.wardmote.messaging.inbox.Incoming.Nature;

/// Tells people from machines by what machines say of themselves (RFC 3834, RFC 3464) and by the habits of those
/// that say nothing. Answering a machine starts a loop, and a machine's words are nobody's concern.
final class Natures {

    private static final int MOST_HOPS = 40;
    private static final List<String> ONLY_OF_MACHINES =
            List.of("X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress", "List-Id", "X-Loop", "Feedback-ID");

    /// @param isOurs whether its Message-ID or From line is
    static Nature of(MimeMessage mail, boolean isOurs) throws MessagingException {
        if (isOurs || mail.getHeader("X-Wardmote") != null || hops(mail) > MOST_HOPS) return Nature.LOOP;
        var type = lower(mail.getContentType());
        if (type.contains("report-type=delivery-status") || type.contains("report-type=\"delivery-status\""))
            return Nature.BOUNCE;
        if (isFromNobody(mail) && looksReturned(mail)) return Nature.BOUNCE;
        return isAutomatic(mail, type) ? Nature.AUTOMATIC : Nature.WRITTEN;
    }

    private static boolean isAutomatic(MimeMessage mail, String type) throws MessagingException {
        var submitted = header(mail, "Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.startsWith("no")) return true;
        if (header(mail, "Precedence").matches("(bulk|junk|list|auto_reply).*")) return true;
        if (type.startsWith("multipart/report") || isFromNobody(mail)) return true;
        for (var name : ONLY_OF_MACHINES) if (mail.getHeader(name) != null) return true;
        return false;
    }

    /// An empty return path, or the name that mail servers go by.
    private static boolean isFromNobody(MimeMessage mail) throws MessagingException {
        var path = mail.getHeader("Return-Path");
        if (path != null && path[0].replaceAll("\\s", "").equals("<>")) return true;
        return header(mail, "From").matches(".*\\b(mailer-daemon|postmaster)@.*");
    }

    private static boolean looksReturned(MimeMessage mail) throws MessagingException {
        if (header(mail, "Auto-Submitted").startsWith("auto-replied")) return false;
        return header(mail, "From").matches(".*(mailer-daemon|postmaster|mail delivery).*")
                || header(mail, "Subject")
                        .matches(
                                ".*(undeliver|delivery (status|failure|failed)|returned (mail|to sender)|failure notice"
                                        + "|not delivered|could not be delivered).*")
                || mail.getHeader("X-Failed-Recipients") != null;
    }

    private static int hops(MimeMessage mail) throws MessagingException {
        var received = mail.getHeader("Received");
        return received == null ? 0 : received.length;
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        var lines = mail.getHeader(name);
        return lines == null ? "" : lower(lines[0]).strip();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private Natures() {}
}
