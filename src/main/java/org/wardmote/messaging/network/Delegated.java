package org.wardmote.messaging.network;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of a bundle: what a coordinator was given. The names are the format's; `docs/network.md` explains them.
record Delegated(
        @Nullable String name,
        String email,
        String language,
        String organisation,
        String area,
        LocalDate from,
        LocalDate until,
        Instant given) {}
