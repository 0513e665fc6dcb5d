package org.wardmote.area.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Posts and postings as they are recorded, for those who change them.
@Component
class RecordedPosts {

    /// @param since when its present holder took it, or when it fell vacant
    /// @param officer null while vacant
    /// @param hash in place of the name where that is withheld
    record Post(
            long id,
            PostRow.Kind kind,
            LocalDate begins,
            @Nullable LocalDate ends,
            LocalDate since,
            @Nullable Long officer,
            @Nullable String name,
            @Nullable String hash) {

        boolean openOn(LocalDate day) {
            return ends == null || ends.isAfter(day);
        }
    }

    private final JdbcClient jdbc;

    RecordedPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All of a team, ended ones too, each with whoever held it last.
    List<Post> list(long team) {
        return jdbc.sql("""
            select p.*, h.officer, o.name, o.name_hash,
                   coalesce(h.begins,
                            (select max(ends) from area.posting where post = p.id), p.begins) as since
            from area.post p
            left join lateral (
                select officer, begins from area.posting
                where post = p.id and ends is not distinct from p.ends
                order by begins desc, id desc limit 1) h on true
            left join area.officer o on o.id = h.officer
            where p.team = :team
            order by p.ends is not null, p.begins, p.id\
            """)
                .param("team", team)
                .query((row, at) -> new Post(
                        row.getLong("id"),
                        new PostRow.Kind(
                                row.getString("rank"),
                                row.getString("role"),
                                row.getBoolean("deputy"),
                                row.getBoolean("contactable"),
                                row.getBoolean("funded")),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getObject("since", LocalDate.class),
                        row.getObject("officer", Long.class),
                        row.getString("name"),
                        row.getString("name_hash")))
                .list();
    }

    long add(long team, PostRow.Kind kind, LocalDate begins) {
        return jdbc.sql("""
            insert into area.post (team, rank, role, deputy, contactable, funded, begins)
            values (:team, :rank, :role, :deputy, :contactable, :funded, :begins) returning id\
            """)
                .param("team", team)
                .param("rank", kind.rank())
                .param("role", kind.role())
                .param("deputy", kind.deputy())
                .param("contactable", kind.contactable())
                .param("funded", kind.funded())
                .param("begins", begins)
                .query(Long.class)
                .single();
    }

    void begin(long post, long officer, LocalDate begins) {
        jdbc.sql("""
            insert into area.posting (post, officer, begins, ends)
            select id, :officer, :begins, case when ends is null then null else greatest(ends, :begins) end
            from area.post where id = :post\
            """)
                .param("post", post)
                .param("officer", officer)
                .param("begins", begins)
                .update();
    }

    void endPosting(long post, LocalDate day) {
        jdbc.sql("""
            update area.posting set ends = greatest(:day, begins)
            where post = :post and (ends is null or ends > :day)\
            """).param("day", day).param("post", post).update();
    }

    /// Ends a post and its holder's time in it, or takes such an end back where the day is null.
    void endOn(long post, @Nullable LocalDate day) {
        jdbc.sql("""
            update area.posting g set ends = case when cast(:day as date) is null then null
                                                else greatest(cast(:day as date), g.begins) end
            from area.post p
            where g.post = :post and p.id = g.post and g.ends is not distinct from p.ends\
            """).param("day", day, java.sql.Types.DATE).param("post", post).update();
        jdbc.sql("""
            update area.post set ends = case when cast(:day as date) is null then null
                                             else greatest(cast(:day as date), begins) end
            where id = :post\
            """).param("day", day, java.sql.Types.DATE).param("post", post).update();
    }
}
