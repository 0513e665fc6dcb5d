package org.wardmote.messaging.push;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/// Whether an address that anybody may have given leads out into the Internet. All that a name stands for is looked
/// at, just before it is asked: what was public when it was given may not be any more.
///
/// The ranges are those of IANA's special-purpose registries (RFC 6890) that are not globally reachable.
final class PublicHosts {

    static void check(URI endpoint) throws NotPublic, UnknownHostException {
        for (var address : InetAddress.getAllByName(endpoint.getHost())) if (!isPublic(address)) throw new NotPublic();
    }

    static boolean isPublic(InetAddress address) {
        var isSpecial = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (isSpecial) return false;
        var bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPublic(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff)
                : isGlobal(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff, bytes[3] & 0xff);
    }

    private static boolean isPublic(int one, int two, int three) {
        return switch (one) {
            case 0 -> false;
            case 100 -> two < 64 || two > 127;
            case 192 -> !(two == 0 && (three == 0 || three == 2));
            case 198 -> two != 18 && two != 19 && !(two == 51 && three == 100);
            case 203 -> !(two == 0 && three == 113);
            default -> one < 240;
        };
    }

    /// Global unicast is 2000::/3; in it 2002::/16 and 2001::/32 carry addresses of IPv4, which may be any.
    private static boolean isGlobal(int one, int two, int three, int four) {
        if (one >> 5 != 1) return false;
        var carriesOther = one == 0x20 && (two == 2 || two == 1 && three == 0 && four == 0);
        return !carriesOther && !(one == 0x20 && two == 1 && three == 0x0d && four == 0xb8);
    }

    private PublicHosts() {}
}
