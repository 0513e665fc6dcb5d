package org.wardmote.volunteering;

import java.time.Instant;
import java.util.Locale;
import org.wardmote.kernel.Reference;

/// A watch scheme as anybody may know it, never by who coordinates it.
///
/// @param outline its streets or homes, in words
/// @param since from when it has been as it is
public record WatchScheme(Reference reference, String name, String outline, Condition condition, Instant since) {

    public enum Condition {
        LIVE,
        DORMANT,
        /// Dormant, and somebody is working on having it live again.
        RESTARTING;

        /// As messages have it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
