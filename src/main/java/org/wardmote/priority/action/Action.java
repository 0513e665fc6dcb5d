package org.wardmote.priority.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.priority.PriorityId;

/// Something that somebody does about a priority by a day.
///
/// @param organisation whose police or partner; null for residents
/// @param whose the post, team or group that does it
/// @param reply what came of it, or why it was declined or given up
/// @param hours spent on it so far
public record Action(
        long id,
        PriorityId priority,
        Owner owner,
        @Nullable String organisation,
        String what,
        String whose,
        LocalDate dueOn,
        State state,
        Instant madeAt,
        @Nullable String reply,
        BigDecimal hours) {

    public enum Owner {
        POLICE,
        PARTNER,
        /// Always of their own will, and never anything but safe and lawful.
        RESIDENTS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Owner of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public enum State {
        /// A partner has been asked.
        OFFERED,
        ACCEPTED,
        DECLINED,
        DONE,
        GIVEN_UP;

        public boolean isOpen() {
            return this == OFFERED || this == ACCEPTED;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
