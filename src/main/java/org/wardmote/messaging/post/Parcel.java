package org.wardmote.messaging.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A mail with what stands on its outside. Bounces come to the address of replies, so that they can be told apart
/// without being understood.
///
/// @param mail with CRLF at the end of each line
record Parcel(String from, String to, byte[] mail) {

    /// @param signing null: it leaves unsigned
    /// @param seconds since 1970
    static Parcel of(Outgoing mail, @Nullable Signing signing, long seconds) throws AddressException {
        var to = onTheLine(mail.to());
        var octets = Mime.of(mail, to);
        var from = mail.replyTo() == null ? mail.from() : mail.replyTo();
        if (signing == null) return new Parcel(from, to, octets);
        var field = signing.field(octets, seconds).getBytes(StandardCharsets.US_ASCII);
        var signed = new Octets(field.length + octets.length).put(field).put(octets);
        return new Parcel(from, to, signed.bytes());
    }

    /// Letters that not every server knows can be written otherwise in a domain, and nowhere else.
    private static String onTheLine(String address) throws AddressException {
        var at = address.lastIndexOf('@') + 1;
        try {
            var written = address.substring(0, at) + IDN.toASCII(address.substring(at));
            if (written.chars().anyMatch(Character::isISOControl) || at == 0) throw new AddressException(written);
            return new InternetAddress(written, true).getAddress();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new AddressException(address);
        }
    }

    boolean isBeyondAscii() {
        return to.chars().anyMatch(letter -> letter > 127);
    }
}
