package org.wardmote.messaging.audience;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Plane;
import org.wardmote.kernel.Period;
import org.wardmote.messaging.Audience;
import org.wardmote.people.PersonId;

/// Announcements that are only for those who did something. Who they are is asked anew each time.
@Component
public class Pasts {

    private final JdbcClient jdbc;
    private final List<Audience> audiences;
    private final Plane plane;
    private final Areas areas;

    Pasts(JdbcClient jdbc, ObjectProvider<Audience> audiences, Plane plane, Areas areas) {
        this.jdbc = jdbc;
        this.audiences =
                audiences.stream().sorted(Comparator.comparing(Audience::code)).toList();
        this.plane = plane;
        this.areas = areas;
    }

    /// The codes of what can be asked about.
    public List<String> deeds() {
        return audiences.stream().map(Audience::code).toList();
    }

    public Optional<Past> find(long announcement) {
        return jdbc.sql("select deed, from_on, until_on from messaging.announced_past where announcement = ?")
                .param(announcement)
                .query((row, number) -> new Past(
                        row.getString("deed"),
                        new Period(
                                row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class))))
                .optional();
    }

    /// @param past null: it is for everybody in its audience
    public void set(long announcement, @Nullable Past past) {
        jdbc.sql("delete from messaging.announced_past where announcement = ?")
                .param(announcement)
                .update();
        if (past == null) return;
        jdbc.sql("insert into messaging.announced_past (announcement, deed, from_on, until_on) values (?, ?, ?, ?)")
                .params(
                        announcement,
                        past.deed(),
                        past.days().from(),
                        Objects.requireNonNull(past.days().until()))
                .update();
    }

    /// Null: everybody in its audience. Where nobody knows of such a deed any more, nobody is left.
    public @Nullable Set<PersonId> whom(long announcement, Aim aim) {
        return find(announcement)
                .map(past -> audiences.stream()
                        .filter(one -> one.code().equals(past.deed()))
                        .findFirst()
                        .map(one -> one.of(organisation(announcement), ground(aim), past.days()))
                        .orElse(Set.of()))
                .orElse(null);
    }

    private String organisation(long announcement) {
        return jdbc.sql("select organisation from messaging.announcement where id = ?")
                .param(announcement)
                .query(String.class)
                .single();
    }

    /// What was drawn stands for the local areas that it touches, and not for their borough.
    private Set<AreaId> ground(Aim aim) {
        var ground = new HashSet<>(aim.areas());
        if (!aim.outline().isEmpty())
            plane.touching(aim.outline()).stream()
                    .filter(id -> areas.get(id).kind() != AreaKind.BOROUGH)
                    .forEach(ground::add);
        return ground;
    }
}
