package org.wardmote.people.code;

import org.springframework.mock.web.MockHttpServletRequest;
import org.wardmote.TestParts;

/// Somebody who has already tried as often as their network may.
public final class Tries {

    public static void exhaust(TestParts parts, Attempts.Kind kind, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var attempts = parts.get(Attempts.class);
        try {
            while (true) attempts.count(kind, request);
        } catch (TooManyTries e) {
            // as often as they may
        }
    }

    private Tries() {}
}
