package org.wardmote.scrutiny.breakdown;

import java.util.Locale;

/// Into what contributions are broken down.
public enum Dimension {
    CHANNEL,
    SUBJECT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
