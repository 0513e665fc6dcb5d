package org.wardmote.kernel;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where something comes from: an IPv4 address, or an IPv6 network of 64 bits, since one household has all of
/// those.
public record Network(String source) {

    private static final int BYTES = 8;

    /// @param address in digits, read without asking anybody for a name
    public static Network of(String address) {
        try {
            var read = InetAddress.ofLiteral(address.replaceFirst("%.*", ""));
            return new Network(read instanceof Inet6Address ? prefix(read) : address);
        } catch (IllegalArgumentException e) {
            return new Network(address);
        }
    }

    private static String prefix(InetAddress address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), BYTES));
    }
}
