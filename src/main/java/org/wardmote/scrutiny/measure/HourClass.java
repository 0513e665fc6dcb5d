package org.wardmote.scrutiny.measure;

/// How long an answer took: in whole hours, rounded up, to 72; beyond that in days, as published.
///
/// @param code 0 to 72 hours; 73 up to 7 days, 74 up to 14, 75 up to 28, 76 longer
public record HourClass(int code) {

    public static final int HOURS = 72;
    private static final String[] BEYOND = {"week", "fortnight", "four-weeks", "longer"};

    public boolean isInHours() {
        return code <= HOURS;
    }

    /// Which of the classes beyond 72 hours, as messages call it.
    public String beyond() {
        if (isInHours()) throw new IllegalStateException("Within " + HOURS + " hours there are no classes");
        return BEYOND[code - HOURS - 1];
    }
}
