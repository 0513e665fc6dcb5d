package org.wardmote.area.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Team;

/// One post as a file has it, with whoever holds it.
///
/// @param name null where the post is vacant
/// @param from since when it is so; null where the file does not say
/// @param photo a file name beneath the directory of `--photos`
/// @param routes how to reach the holder, apart from the team
record PostRow(
        Kind kind,
        @Nullable String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> languages,
        @Nullable String bio,
        @Nullable String photo,
        List<Team.Route> routes) {

    /// What makes a post what it is; where any of it changes, one post ends and another begins.
    record Kind(String rank, String role, boolean deputy, boolean contactable, boolean funded) {}

    PostRow reachedBy(List<Team.Route> routes) {
        return new PostRow(kind, name, from, until, languages, bio, photo, routes);
    }

    /// A time that is over by a day: told for the record.
    boolean overBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }
}
