package org.wardmote.messaging.social;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One announcement in one account, as it is written down.
///
/// @param tried a server has been asked to post it
/// @param failures since it last stood where it should
/// @param status what the server calls it
record SocialPost(
        long id,
        long announcement,
        long account,
        UUID mark,
        State state,
        boolean tried,
        int failures,
        @Nullable String status) {

    enum State {
        WAITING,
        POSTED,
        /// It stands there with words that are no longer ours.
        CHANGING,
        REMOVING,
        REMOVED,
        /// It was not posted, and will not be.
        DROPPED,
        FAILED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
