package org.wardmote.messaging.inbox;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPMessage;

/// The mailbox on its server. A mail is marked as seen after it has been taken in, and not before: whoever dies in
/// between finds it again, and it is known by then.
final class Mailbox {

    private static final int MOST_AT_ONCE = 200;

    private final InboxSettings settings;

    Mailbox(InboxSettings settings) {
        this.settings = settings;
    }

    /// @param take throws where a mail cannot be taken now; then it stays unseen
    /// @return how many were left for the next time
    int each(Consumer<byte[]> take) throws MessagingException {
        try (var store = session().getStore("imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (var folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                return unseen(folder, take);
            }
        }
    }

    private int unseen(Folder folder, Consumer<byte[]> take) throws MessagingException {
        var left = 0;
        var found = folder.search(new FlagTerm(new Flags(Flag.SEEN), false));
        for (var at = 0; at < found.length && at < MOST_AT_ONCE; at++) if (!taken(found[at], take)) left++;
        return left + Math.max(0, found.length - MOST_AT_ONCE);
    }

    private boolean taken(Message mail, Consumer<byte[]> take) throws MessagingException {
        try {
            take.accept(bytes((IMAPMessage) mail));
        } catch (IOException | RuntimeException e) {
            return false;
        }
        mail.setFlag(Flag.SEEN, true);
        return true;
    }

    /// Without marking it as seen, and no more of it than is read.
    private byte[] bytes(IMAPMessage mail) throws MessagingException, IOException {
        mail.setPeek(true);
        try (var stream = mail.getMimeStream()) {
            return stream.readNBytes((int) settings.most().toBytes());
        }
    }

    private Session session() {
        var with = new Properties();
        with.put("mail.imap.connectiontimeout", "10000");
        with.put("mail.imap.timeout", "30000");
        with.put("mail.imap.writetimeout", "30000");
        with.put("mail.imap.fetchsize", "262144");
        with.put("mail.imap.ssl.enable", Boolean.toString(settings.tls().equals("implicit")));
        with.put("mail.imap.starttls.enable", Boolean.toString(settings.tls().equals("starttls")));
        with.put("mail.imap.starttls.required", Boolean.toString(settings.tls().equals("starttls")));
        return Session.getInstance(with);
    }
}
