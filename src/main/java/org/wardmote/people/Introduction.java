package org.wardmote.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What somebody gave so that they can be answered. Nothing proves yet that it is theirs.
///
/// @param name how they would like to be called
/// @param safe false where they said that it is not safe to be contacted this way: then nothing is sent by itself
/// @param source where the consent comes from, such as `web form`, `letter`, `recorded by an officer`
public record Introduction(
        @Nullable String name,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String postal,
        Locale language,
        boolean safe,
        String source) {

    public boolean hasRoute() {
        return email != null || telephone != null || postal != null;
    }
}
