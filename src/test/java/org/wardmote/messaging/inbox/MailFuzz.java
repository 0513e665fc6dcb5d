package org.wardmote.messaging.inbox;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Whatever anybody sends is a mail or is none, and nothing else happens.
final class MailFuzz {

    @FuzzTest(maxDuration = "30s")
    void anythingThatArrivesIsRead(byte[] mail) {
        ReadingMail.read(mail, address -> false).ifPresent(read -> {
            if (read.text().length() > ReadingMail.LONGEST) throw new AssertionError("It is longer than we take");
            if (read.text().indexOf('\0') >= 0) throw new AssertionError("The database does not keep this");
        });
    }
}
