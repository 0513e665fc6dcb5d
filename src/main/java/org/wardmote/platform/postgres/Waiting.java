package org.wardmote.platform.postgres;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waiting for another process, which cannot call back.
final class Waiting {
    private static final long STEP_MILLIS = 5;

    private Waiting() {}

    /// Whether the condition came true within the limit.
    static boolean until(BooleanSupplier condition, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(
                    "PostgreSQL was interrupted while it was starting or stopping; start Wardmote again.", e);
        }
    }
}
