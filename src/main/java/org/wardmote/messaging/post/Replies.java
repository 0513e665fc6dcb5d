package org.wardmote.messaging.post;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.post.Post.Outcome;

/// What a mail server's refusal means (RFC 5321, 4.2.1). A code of four hundred says "later", of five hundred
/// "never"; but a full mailbox is emptied some day whatever its code, and a server that closes, does not know us or
/// does not let us send says nothing about the person we write to.
final class Replies {

    private static final int CLOSING = 421;
    private static final int FULL = 552;
    private static final Set<Integer> NOBODY = Set.of(550, 551, 553);
    private static final Pattern DETAIL = Pattern.compile("\\b5\\.\\d{1,3}\\.\\d{1,3}\\b");

    static Outcome meaning(MessagingException refusal) {
        for (var at = refusal; at != null; at = next(at)) {
            if (at instanceof SMTPAddressFailedException address)
                return meaning(address.getReturnCode(), address.getMessage(), true);
        }
        return refusal instanceof SMTPSendFailedException sending && isOfTheMessage(sending)
                ? meaning(sending.getReturnCode(), sending.getMessage(), false)
                : new Outcome.Trouble(withoutAddresses(refusal.toString()));
    }

    private static boolean isOfTheMessage(SMTPSendFailedException sending) {
        var command = String.valueOf(sending.getCommand());
        return sending.getReturnCode() >= 400
                && (command.startsWith(".") || command.startsWith("DATA") || command.startsWith("["));
    }

    private static Outcome meaning(int code, @Nullable String answer, boolean isOfTheAddress) {
        var said = withoutAddresses(String.valueOf(answer));
        if (code == CLOSING) return new Outcome.Trouble(said);
        if (code < 500 || code == FULL) return new Outcome.Later(said);
        return new Outcome.Never(said, isOfTheAddress && isGone(code, said));
    }

    /// RFC 3463: 5.1 is about the address and 5.2.1 says that the mailbox is closed for good; any other detail,
    /// such as 5.7 for mail that is not wanted, says nothing about whether somebody lives there.
    private static boolean isGone(int code, String said) {
        var detail = DETAIL.matcher(said);
        return detail.find() ? detail.group().matches("5\\.(1\\.\\d+|2\\.1)") : NOBODY.contains(code);
    }

    private static @Nullable MessagingException next(MessagingException at) {
        return at.getNextException() instanceof MessagingException next ? next : null;
    }

    static String withoutAddresses(String answer) {
        var line = answer.replaceAll("\\s+", " ")
                .replaceAll("[^\\s<>\"]+@[^\\s<>\"]+", "…")
                .strip();
        return line.length() <= 300 ? line : line.substring(0, 300);
    }

    private Replies() {}
}
