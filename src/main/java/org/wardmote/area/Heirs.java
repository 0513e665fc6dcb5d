package org.wardmote.area;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the areas of a new boundary set take over.
public interface Heirs {

    /// Each area of the sets that begin on a day, with the older area that gives it most of itself.
    List<Heir> list(LocalDate from);

    /// What became of each older area, as far as it went to areas of the sets that begin on a day.
    List<Part> listParts(LocalDate from);

    /// Has rows of somebody else go over to the heirs of their areas.
    ///
    /// @param statements each is run for every heir, with the numbers of its areas as `older` and `newer`
    default void follow(LocalDate from, JdbcClient jdbc, List<String> statements) {
        for (var heir : list(from))
            for (var statement : statements)
                jdbc.sql(statement)
                        .param("older", heir.older().number())
                        .param("newer", heir.newer().number())
                        .update();
    }

    /// Carries the newer one's name, which cannot be asked for otherwise before the import is over.
    ///
    /// @param share of the older area's surface
    /// @param borough the name of its borough; a borough's is its own
    record Part(AreaId older, AreaId newer, double share, String name, String borough) {}

    record Heir(AreaId older, AreaId newer) {}
}
