package org.wardmote.messaging.correspondence;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.Ways.Way;

/// By which ways one thing may come to one person.
///
/// @param channels those that they chose for the places on whose account they get it; empty: it is written to them
///     alone
/// @param mailFailed it comes by another way since their mail was refused
/// @param first what they want to be tried first
record Allowed(
        List<String> channels,
        boolean mailFailed,
        boolean noMail,
        boolean noText,
        boolean fallsBack,
        @Nullable String first) {

    private static final List<String> BY_THEMSELVES = List.of("email", "push", "text");

    boolean holds(Way way) {
        return switch (way) {
            case EMAIL -> !noMail && !mailFailed && mayLeaveBy("email");
            case PUSH -> mayLeaveBy("push");
            case TEXT -> !noText && mayLeaveBy("text");
            default -> isChosen("call") || isChosen("letter") || isChosen("visit");
        };
    }

    /// By itself: chosen, or in place of another such way that was.
    private boolean mayLeaveBy(String channel) {
        return isChosen(channel) || fallsBack && BY_THEMSELVES.stream().anyMatch(this::isChosen);
    }

    private boolean isChosen(String channel) {
        return channels.isEmpty() || channels.contains(channel);
    }

    /// Small numbers first.
    int rank(Way way) {
        var code = way.name().toLowerCase(Locale.ROOT);
        return channels.isEmpty() ? code.equals(first) ? 0 : 1 : channels.contains(code) ? 0 : 1;
    }
}
