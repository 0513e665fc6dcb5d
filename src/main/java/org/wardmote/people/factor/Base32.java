package org.wardmote.people.factor;

/// RFC 4648's base 32, as people type a secret that they cannot scan.
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        var held = 0;
        var bits = 0;
        for (var one : bytes) {
            held = (held << 8) | (one & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((held >> bits) & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(ALPHABET.charAt((held << (5 - bits)) & 31));
        return text.toString();
    }

    private Base32() {}
}
