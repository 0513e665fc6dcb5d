package org.wardmote.messaging.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Octets that are put together, for one thread.
final class Octets {

    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] all;
    private int length;

    Octets(int expected) {
        all = new byte[expected];
    }

    Octets put(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    Octets put(byte[] some) {
        return put(some, 0, some.length);
    }

    /// @param until the first that is not put
    Octets put(byte[] some, int from, int until) {
        makeRoom(until - from);
        System.arraycopy(some, from, all, length, until - from);
        length += until - from;
        return this;
    }

    Octets put(int one) {
        makeRoom(1);
        all[length++] = (byte) one;
        return this;
    }

    /// As `=C3`.
    Octets putEscaped(int one) {
        return put('=').put(HEXADECIMAL[(one >> 4) & 15]).put(HEXADECIMAL[one & 15]);
    }

    private void makeRoom(int more) {
        if (length + more > all.length) all = Arrays.copyOf(all, Math.max(length + more, 2 * all.length));
    }

    byte[] bytes() {
        return Arrays.copyOf(all, length);
    }
}
