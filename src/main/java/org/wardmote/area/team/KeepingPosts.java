package org.wardmote.area.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Matches the posts that a file names with those that are recorded. In turn: the same post with the same holder;
/// the same kind of post with another holder; a new post. What is left over has ended.
@Component
class KeepingPosts {

    /// Finds or makes the officer of a name, in one team.
    interface Officers {
        Long keep(long team, PostRow row);

        /// Whether a recorded officer, whose name may be withheld, is the one named.
        boolean same(@Nullable String name, @Nullable String hash, String named);

        boolean withholds(String name);
    }

    private final RecordedPosts recorded;
    private final KeepingRoutes routes;

    KeepingPosts(RecordedPosts recorded, KeepingRoutes routes) {
        this.recorded = recorded;
        this.routes = routes;
    }

    void keep(long team, List<PostRow> rows, boolean whole, LocalDate day, Officers officers) {
        var held = new ArrayList<>(recorded.list(team));
        var left = new ArrayList<PostRow>();
        for (var row : rows) {
            var match = take(held, row, (post, wanted) -> isSame(post, wanted, officers, day));
            if (match == null) left.add(row);
            else keepSame(team, match, row, day, officers);
        }
        var added = new ArrayList<PostRow>();
        for (var row : left) {
            var match = row.overBy(day) ? null : take(held, row, (post, wanted) -> isFreeFor(post, wanted, day));
            if (match == null) added.add(row);
            else change(team, match, row, day, officers);
        }
        added.forEach(row -> add(team, row, day, officers));
        if (whole) held.stream().filter(post -> post.openOn(day)).forEach(post -> recorded.endOn(post.id(), day));
    }

    private static RecordedPosts.@Nullable Post take(
            List<RecordedPosts.Post> held, PostRow row, BiPredicate<RecordedPosts.Post, PostRow> fits) {
        for (var post : held) {
            if (!fits.test(post, row)) continue;
            held.remove(post);
            return post;
        }
        return null;
    }

    private static boolean isSame(RecordedPosts.Post post, PostRow row, Officers officers, LocalDate day) {
        if (!post.kind().equals(row.kind()) || !isHeldBy(post, row.name(), officers)) return false;
        return row.from() == null ? post.openOn(day) : row.from().equals(post.since());
    }

    private static boolean isHeldBy(RecordedPosts.Post post, @Nullable String name, Officers officers) {
        if (name == null || post.officer() == null) return name == null && post.officer() == null;
        return officers.same(post.name(), post.hash(), name);
    }

    private static boolean isFreeFor(RecordedPosts.Post post, PostRow row, LocalDate day) {
        return post.openOn(day)
                && post.kind().equals(row.kind())
                && (row.from() == null || !row.from().isBefore(post.since()));
    }

    private void keepSame(long team, RecordedPosts.Post post, PostRow row, LocalDate day, Officers officers) {
        if (row.name() != null) officers.keep(team, row);
        if (!Objects.equals(post.ends(), row.until())) recorded.endOn(post.id(), row.until());
        keepRoutes(team, post.id(), row, day, officers);
    }

    private void change(long team, RecordedPosts.Post post, PostRow row, LocalDate day, Officers officers) {
        recorded.endPosting(post.id(), begins(row, day));
        keepHolder(team, post.id(), row, day, officers);
        if (!Objects.equals(post.ends(), row.until())) recorded.endOn(post.id(), row.until());
    }

    private void add(long team, PostRow row, LocalDate day, Officers officers) {
        var post = recorded.add(team, row.kind(), begins(row, day));
        keepHolder(team, post, row, day, officers);
        if (row.until() != null) recorded.endOn(post, row.until());
    }

    private void keepHolder(long team, long post, PostRow row, LocalDate day, Officers officers) {
        if (row.name() != null) recorded.begin(post, officers.keep(team, row), begins(row, day));
        keepRoutes(team, post, row, day, officers);
    }

    private void keepRoutes(long team, long post, PostRow row, LocalDate day, Officers officers) {
        var hidden = row.name() != null && officers.withholds(row.name());
        if (!row.overBy(day)) routes.keep(team, post, hidden ? List.of() : row.routes(), true, day);
    }

    private static LocalDate begins(PostRow row, LocalDate day) {
        return row.from() == null ? day : row.from();
    }
}
