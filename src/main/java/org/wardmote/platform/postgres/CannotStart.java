package org.wardmote.platform.postgres;

import org.springframework.modulith.NamedInterface;

/// PostgreSQL cannot run here. The message is one sentence or two for the person at the keyboard: what is wrong,
/// and what to do about it. Whoever starts the program prints it and ends with status 1.
@NamedInterface("start")
public final class CannotStart extends RuntimeException {
    public CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
