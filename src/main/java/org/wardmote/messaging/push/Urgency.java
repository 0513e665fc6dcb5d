package org.wardmote.messaging.push;

import java.util.Locale;

/// What a device that saves its battery is woken for (RFC 8030, 5.3).
public enum Urgency {
    LOW,
    NORMAL,
    HIGH;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
