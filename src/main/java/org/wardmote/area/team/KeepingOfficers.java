package org.wardmote.area.team;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds and makes officers, minding what has been withdrawn: a withheld name comes in as its hash and nothing
/// else.
@Component
class KeepingOfficers {

    private final JdbcClient jdbc;
    private final Withheld withheld;

    KeepingOfficers(JdbcClient jdbc, Withheld withheld) {
        this.jdbc = jdbc;
        this.withheld = withheld;
    }

    /// For one force and one file.
    KeepingPosts.Officers of(String force, Photos.Store photos) {
        return new OfForce(withheld.known(force), withheld.cleaner(), photos);
    }

    private final class OfForce implements KeepingPosts.Officers {
        private final Withheld.Known known;
        private final UnaryOperator<String> cleaner;
        private final Photos.Store photos;

        OfForce(Withheld.Known known, UnaryOperator<String> cleaner, Photos.Store photos) {
            this.known = known;
            this.cleaner = cleaner;
            this.photos = photos;
        }

        @Override
        public boolean same(@Nullable String name, @Nullable String hash, String named) {
            return name != null
                    ? NameForms.whole(name).equals(NameForms.whole(named))
                    : known.hash(named).equals(hash);
        }

        @Override
        public boolean withholds(String name) {
            return known.nameWithheld(name);
        }

        @Override
        public Long keep(long team, PostRow row) {
            var name = String.valueOf(row.name());
            var found = list(team).stream()
                    .filter(officer -> same(officer.name(), officer.hash(), name))
                    .findFirst();
            if (found.isPresent() && found.get().name() == null)
                return found.get().id();
            if (known.nameWithheld(name)) return addWithheld(team, known.hash(name));
            var bio = row.bio() == null ? null : cleaner.apply(row.bio());
            var officer = found.isPresent() ? update(found.get().id(), name, bio, row) : add(team, name, bio, row);
            if (row.photo() != null && !known.photoWithheld(name)) photos.keep(officer, row.photo());
            return officer;
        }
    }

    private record Officer(
            long id, @Nullable String name, @Nullable String hash) {}

    private List<Officer> list(long team) {
        return jdbc.sql("select id, name, name_hash from area.officer where team = :team order by id")
                .param("team", team)
                .query((row, at) -> new Officer(row.getLong("id"), row.getString("name"), row.getString("name_hash")))
                .list();
    }

    private long add(long team, String name, @Nullable String bio, PostRow row) {
        return jdbc.sql("""
            insert into area.officer (team, name, bio, languages)
            values (:team, :name, :bio, :languages) returning id\
            """)
                .param("team", team)
                .param("name", name)
                .param("bio", bio)
                .param("languages", row.languages().toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private long addWithheld(long team, String hash) {
        return jdbc.sql("insert into area.officer (team, name_hash) values (:team, :hash) returning id")
                .param("team", team)
                .param("hash", hash)
                .query(Long.class)
                .single();
    }

    private long update(long id, String name, @Nullable String bio, PostRow row) {
        jdbc.sql("""
            update area.officer set name = :name, bio = :bio, languages = :languages
            where id = :id and (name, bio, languages) is distinct from
                  (:name, cast(:bio as text), cast(:languages as text[]))\
            """)
                .param("id", id)
                .param("name", name)
                .param("bio", bio, java.sql.Types.VARCHAR)
                .param("languages", row.languages().toArray(String[]::new))
                .update();
        return id;
    }
}
