package org.wardmote.ledger.allowance;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where something comes from: an IPv4 address, or an IPv6 network of 64 bits, since one household has all of
/// those.
final class Network {

    private static final int BYTES = 8;

    /// @param address in digits, read without asking anybody for a name
    static String of(String address) {
        try {
            var read = InetAddress.ofLiteral(address.replaceFirst("%.*", ""));
            if (!(read instanceof Inet6Address)) return address;
            return HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), BYTES));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private Network() {}
}
