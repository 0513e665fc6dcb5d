package org.wardmote.area.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.area.Team;

/// All that a file says about the team of one area. What it does not speak of is null, and stays as it is.
///
/// @param whole whether posts that it does not name have ended; not so where rows of this team were refused
record TeamSheet(
        Area area,
        String force,
        @Nullable String forceCode,
        @Nullable String name,
        @Nullable List<PostRow> posts,
        @Nullable List<Team.Route> routes,
        Team.@Nullable Base base,
        boolean whole) {}
