package org.wardmote.messaging.post;

import java.util.Set;
import java.util.regex.Pattern;
import org.wardmote.messaging.post.Post.Outcome;

/// What a mail server's refusal means (RFC 5321, 4.2.1). A code of four hundred says "later", of five hundred
/// "never"; but a full mailbox is emptied some day whatever its code, and a server that closes says nothing about
/// the person we write to.
final class Replies {

    private static final int FULL = 552;
    private static final Set<Integer> NOBODY = Set.of(550, 551, 553);
    private static final Pattern DETAIL = Pattern.compile("\\b5\\.\\d{1,3}\\.\\d{1,3}\\b");

    static Outcome toAddress(Reply refusal) {
        return meaning(refusal, isGone(refusal));
    }

    static Outcome toMail(Reply refusal) {
        return meaning(refusal, false);
    }

    private static Outcome meaning(Reply refusal, boolean isGone) {
        var said = withoutAddresses(refusal.toString());
        if (refusal.code() == Reply.CLOSING) return new Outcome.Trouble(said);
        if (refusal.code() < 500 || refusal.code() == FULL) return new Outcome.Later(said);
        return new Outcome.Never(said, isGone);
    }

    /// RFC 3463: 5.1 is about the address and 5.2.1 says that the mailbox is closed for good; any other detail,
    /// such as 5.7 for mail that is not wanted, says nothing about whether somebody lives there.
    private static boolean isGone(Reply refusal) {
        var detail = DETAIL.matcher(refusal.toString());
        return detail.find() ? detail.group().matches("5\\.(1\\.\\d+|2\\.1)") : NOBODY.contains(refusal.code());
    }

    static String withoutAddresses(String answer) {
        var line = answer.replaceAll("\\s+", " ")
                .replaceAll("[^\\s<>\"]+@[^\\s<>\"]+", "…")
                .strip();
        return line.length() <= 300 ? line : line.substring(0, 300);
    }

    private Replies() {}
}
