package org.wardmote.messaging.inbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.inbox.Incoming.Nature;

/// Reads a mail from its bytes. Whatever the bytes are, the answer is a mail or that it is none; nothing is thrown
/// and nothing grows beyond its bounds.
final class ReadingMail {

    /// Of the ledger's own length.
    static final int LONGEST = 10_000;

    private static final int MOST_ADDRESSES = 100;
    private static final Pattern OURS = Pattern.compile(
            "<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@([^>\\s]+)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOLD_APART =
            Pattern.compile("[^\\s<>@\"(:+]{1,64}\\+[0-9a-f]{32}@[A-Za-z0-9.-]{1,253}[A-Za-z0-9]");
    private static final List<String> RECIPIENTS =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc", "Resent-To");
    private static final Session SESSION = session();

    /// @param isOurs tells our own addresses
    static Optional<Incoming> read(byte[] bytes, Predicate<String> isOurs) {
        try {
            return Optional.of(read(new MimeMessage(SESSION, new ByteArrayInputStream(bytes)), bytes, isOurs));
        } catch (MessagingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Incoming read(MimeMessage mail, byte[] bytes, Predicate<String> isOurs) throws MessagingException {
        var from = addresses(mail, "From").stream().findFirst();
        var address = from.map(InternetAddress::getAddress).map(one -> Tidy.line(one, 254));
        var id = Tidy.line(first(mail, "Message-ID"), 400);
        var nature = Natures.of(mail, address.filter(isOurs).isPresent());
        var parts = Parts.of(mail);
        return new Incoming(
                Fingerprint.of(
                        id.isBlank() ? bytes : (id + "\n" + address.orElse("")).getBytes(StandardCharsets.UTF_8)),
                nature,
                address.filter(one -> one.contains("@")).orElse(null),
                from.map(InternetAddress::getPersonal)
                        .map(one -> Tidy.line(one, 100))
                        .filter(one -> !one.isBlank())
                        .orElse(null),
                recipients(mail, parts.text()),
                references(mail, nature == Nature.BOUNCE ? parts.reports() : ""),
                Tidy.line(decoded(first(mail, "Subject")), 200),
                text(parts),
                sentAt(first(mail, "Date")),
                nature == Nature.BOUNCE && !isOnlyDelayed(parts.reports()));
    }

    /// Somebody who wrote much, or sent what we do not take, is told so in what is kept.
    private static String text(Parts parts) {
        var own = Quotation.removed(parts.text());
        var dropped = parts.dropped() == 0 ? "" : "\n\n[" + parts.dropped() + " attached, not kept]";
        return Tidy.cut(own, LONGEST - dropped.length()) + dropped;
    }

    private static boolean isOnlyDelayed(String reports) {
        var lower = reports.toLowerCase(Locale.ROOT);
        return lower.contains("action: ") && !lower.contains("action: failed");
    }

    /// To whom it was sent, and to which address of ours it answers where it quotes one: some services bring all
    /// replies to one address.
    private static List<String> recipients(MimeMessage mail, String text) {
        var written = RECIPIENTS.stream()
                .flatMap(name -> addresses(mail, name).stream())
                .map(InternetAddress::getAddress);
        var quoted = TOLD_APART.matcher(Tidy.cut(text, 100_000)).results().map(MatchResult::group);
        return Stream.concat(written, quoted)
                .limit(MOST_ADDRESSES)
                .map(one -> one.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static List<UUID> references(MimeMessage mail, String returned) throws MessagingException {
        var named = first(mail, "In-Reply-To") + " " + first(mail, "References") + " " + returned;
        return OURS.matcher(Tidy.cut(named, 100_000))
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .distinct()
                .limit(MOST_ADDRESSES)
                .toList();
    }

    private static List<InternetAddress> addresses(MimeMessage mail, String name) {
        var found = new ArrayList<InternetAddress>();
        try {
            var lines = mail.getHeader(name);
            if (lines == null) return List.of();
            for (var line : lines)
                for (Address one : InternetAddress.parseHeader(line, false))
                    if (one instanceof InternetAddress address && address.getAddress() != null) found.add(address);
        } catch (MessagingException | RuntimeException e) {
            return List.copyOf(found);
        }
        return List.copyOf(found);
    }

    private static String first(MimeMessage mail, String name) throws MessagingException {
        var lines = mail.getHeader(name);
        return lines == null ? "" : lines[0];
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return header;
        }
    }

    private static @Nullable Instant sentAt(String date) {
        try {
            var plain =
                    date.replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
            var at = OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Stream.of(at)
                    .filter(one -> one.getYear() > 1990 && one.getYear() < 2200)
                    .map(OffsetDateTime::toInstant)
                    .findFirst()
                    .orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Session session() {
        var lenient = new Properties();
        lenient.put("mail.mime.address.strict", "false");
        lenient.put("mail.mime.decodetext.strict", "false");
        lenient.put("mail.mime.allowutf8", "true");
        return Session.getInstance(lenient);
    }

    private ReadingMail() {}
}
