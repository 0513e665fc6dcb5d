package org.wardmote.ledger;

import java.util.Locale;

/// Where a contribution stands. See {@link org.wardmote.ledger} for what leads from one to another.
public enum State {
    RECEIVED,
    ACKNOWLEDGED,
    ASSIGNED,
    NEEDS_MORE,
    PASSED_ON,
    REFERRAL_OFFERED,
    REFERRAL_ACCEPTED,
    RETURNED,
    ANSWERED,
    REOPENED,
    OUTCOME_TOLD,
    CLOSED,
    MERGED;

    /// Somebody here still has to do something about it.
    public boolean isOpen() {
        return switch (this) {
            case ANSWERED, OUTCOME_TOLD, CLOSED, MERGED, PASSED_ON -> false;
            default -> true;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
