package org.wardmote.area.team;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.area.Team;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Row;

/// One row of the CSV of posts.
record ReadingPosts(AreasByCode areas, UnaryOperator<String> cleaner) {

    private static final Roles ROLES = Roles.load();
    private static final List<String> ROUTES = List.of("email", "telephone", "web");

    /// @param post null in a row that names a team without posts
    record Line(String teamName, String force, @Nullable PostRow post, List<Team.Route> routes) {}

    Line read(Row row, Area area) {
        var name = cleaner.apply(Limits.text(row, "team_name", 200).orElse(area.name()));
        var force = areas.force(row.find("force").orElse(area.force()));
        return new Line(name, force, post(row), routes(row));
    }

    private @Nullable PostRow post(Row row) {
        var rank = Limits.text(row, "rank", 100);
        var name = Limits.text(row, "name", 200)
                .filter(said -> !NameForms.isVacancy(said))
                .orElse(null);
        if (rank.isEmpty() && name == null && row.find("role").isEmpty()) return null;
        if (rank.isEmpty()) throw new BadRow("The column \"rank\" is empty.");
        if (name != null && NameForms.whole(name).isEmpty()) throw new BadRow("The column \"name\" holds no name.");
        var from = row.findDate("from").orElse(null);
        var until = row.findDate("to").orElse(null);
        if (until != null) {
            if (from == null) throw new BadRow("A row with \"to\" needs \"from\" as well.");
            if (until.isBefore(from)) throw new BadRow("\"to\" is a day before \"from\".");
        }
        return new PostRow(
                kind(row, rank.get()),
                name,
                from,
                until,
                row.list("languages"),
                Limits.text(row, "bio", 5000).orElse(null),
                row.find("photo").orElse(null),
                List.of());
    }

    private static PostRow.Kind kind(Row row, String rank) {
        return new PostRow.Kind(
                rank,
                ROLES.of(rank, row.find("role").orElse("")),
                row.findYes("deputy").orElse(false),
                row.findYes("contactable").orElse(true),
                row.findYes("funded").orElse(true));
    }

    private List<Team.Route> routes(Row row) {
        var routes = new ArrayList<Team.Route>();
        for (var kind : ROUTES)
            Limits.text(row, kind, 500)
                    .filter(value -> cleaner.apply(value).equals(value))
                    .ifPresent(value -> routes.add(new Team.Route(kind, value)));
        return List.copyOf(routes);
    }
}
