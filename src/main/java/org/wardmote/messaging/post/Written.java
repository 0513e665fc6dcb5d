package org.wardmote.messaging.post;

/// What is written in a mail, as it is read and as it goes over the line. What many mails share is encoded once for
/// all of them, see {@link Splice}.
public interface Written {

    /// As it is read.
    String text();

    /// As quoted-printable.
    byte[] encoded();

    static Written of(String text) {
        return new Whole(text);
    }

    /// Nothing of it is shared.
    record Whole(String text) implements Written {

        @Override
        public byte[] encoded() {
            return QuotedPrintable.of(text);
        }
    }
}
