package org.wardmote.priority.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.desk.Scoped;

/// Findings within somebody's reach: distinct people first, then harm.
@Component
class FindingList {

    static final int PAGE = 25;

    private static final String RANKED = "people desc, harm desc, id desc";
    private static final String AFTER = "(people, harm, id) < (:people, :harm, :id)";

    /// What to list.
    enum Show {
        OPEN("ended_at is null"),
        ESCALATED("ended_at is null and state = 'routed' and escalated_at is not null"),
        ENDED("ended_at is not null");

        private final String sql;

        Show(String condition) {
            this.sql = Scoped.list("finding", condition + " and " + AFTER, RANKED);
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Show> find(@Nullable String code) {
            return List.of(values()).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /// Where a page ended, written `40-3-17`: people, harm, id.
    record Cursor(int people, int harm, long id) {

        private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})-([0-3])-([0-9]{1,18})");

        static final Cursor START = new Cursor(Integer.MAX_VALUE, 3, Long.MAX_VALUE);

        static Optional<Cursor> find(@Nullable String written) {
            var parts = WRITTEN.matcher(written == null ? "" : written);
            if (!parts.matches()) return Optional.empty();
            return Optional.of(new Cursor(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Long.parseLong(parts.group(3))));
        }

        static Cursor of(Finding last) {
            return new Cursor(last.counts().people(), last.harm(), last.id().number());
        }

        String written() {
            return people + "-" + harm + "-" + id;
        }
    }

    private final Reach reach;
    private final JdbcClient jdbc;

    FindingList(Reach reach, JdbcClient jdbc) {
        this.reach = reach;
        this.jdbc = jdbc;
    }

    /// One more than a page, so that it shows whether there are others.
    List<Finding> list(Viewer viewer, Show show, Cursor after) {
        var scopes = reach.scopes(viewer, FoundOut.READERS);
        if (scopes.isEmpty()) return List.of();
        return Scoped.within(scopes, PAGE + 1, jdbc.sql(show.sql))
                .param("people", after.people())
                .param("harm", after.harm())
                .param("id", after.id())
                .query(FindingRows::row)
                .list();
    }
}
