package org.wardmote.messaging.correspondence;

import java.util.List;
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

    boolean holds(Way way) {
        return switch (way) {
            case EMAIL -> !noMail && !mailFailed && (isChosen("email") || fallsBack && isChosen("text"));
            case TEXT -> !noText && (isChosen("text") || fallsBack && isChosen("email"));
            default -> isChosen("call") || isChosen("letter") || isChosen("visit");
        };
    }

    private boolean isChosen(String channel) {
        return channels.isEmpty() || channels.contains(channel);
    }

    /// Small numbers first.
    int rank(Way way) {
        var textFirst =
                channels.isEmpty() ? "text".equals(first) : channels.contains("text") && !channels.contains("email");
        return way == Way.TEXT && textFirst ? 0 : 1;
    }
}
