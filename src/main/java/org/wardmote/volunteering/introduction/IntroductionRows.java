package org.wardmote.volunteering.introduction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.PersonId;

/// The tables of introductions.
@Component
class IntroductionRows {

    private static final String SELECT = "select i.* from volunteering.introduction i where ";

    private final JdbcClient jdbc;
    private final RandomGenerator random;

    IntroductionRows(JdbcClient jdbc, RandomGenerator random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    List<Introduction> list(long scheme) {
        return jdbc.sql(SELECT + "i.scheme = :scheme order by i.id desc")
                .param("scheme", scheme)
                .query(IntroductionRows::introduction)
                .list();
    }

    Optional<Introduction> find(long id) {
        return jdbc.sql(SELECT + "i.id = :id")
                .param("id", id)
                .query(IntroductionRows::introduction)
                .optional();
    }

    Optional<Introduction> lock(long id) {
        return jdbc.sql(SELECT + "i.id = :id for update")
                .param("id", id)
                .query(IntroductionRows::introduction)
                .optional();
    }

    Optional<Introduction> lockUnlessBusy(long id) {
        return jdbc.sql(SELECT + "i.id = :id for update skip locked")
                .param("id", id)
                .query(IntroductionRows::introduction)
                .optional();
    }

    /// About which something may have to happen by itself: half of the time has gone, or all of it.
    List<Long> listWaiting(Instant now, int most) {
        return jdbc.sql("""
            select id from volunteering.introduction
             where due_at is not null and missed_at is null
               and (due_at <= :now
                    or reminded_at is null and state <> 'taken-up' and since + (due_at - since) / 2 <= :now)
             order by due_at limit :most\
            """)
                .param("now", Moments.at(now))
                .param("most", most)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /// Empty where it was asked before.
    Optional<Long> insert(
            long scheme,
            ContributionId contribution,
            PersonId asker,
            PersonId coordinator,
            String words,
            String details,
            Instant at,
            Instant due) {
        return jdbc.sql("""
            insert into volunteering.introduction
                (reference, scheme, contribution, state, since, due_at, asker, words, details, coordinator)
            values (:reference, :scheme, :contribution, 'asked', :at, :due, :asker, :words, :details, :coordinator)
            on conflict (contribution) do nothing returning id\
            """)
                .param("reference", Reference.random(random).letters())
                .param("scheme", scheme)
                .param("contribution", contribution.number())
                .param("at", Moments.at(at))
                .param("due", Moments.at(due))
                .param("asker", asker.value())
                .param("words", words)
                .param("details", details)
                .param("coordinator", coordinator.value())
                .query(Long.class)
                .optional();
    }

    void move(long id, Introduction.State to, Instant at, @Nullable Instant due) {
        jdbc.sql("""
            update volunteering.introduction
               set state = :state, since = :at, due_at = :due, reminded_at = null, missed_at = null where id = :id\
            """)
                .param("state", to.code())
                .param("at", Moments.at(at))
                .param("due", Moments.at(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    void agree(long id, String details) {
        set("coordinator_details = :value", id, details);
    }

    void reminded(long id, Instant at) {
        set("reminded_at = :value", id, Moments.at(at));
    }

    void missed(long id, Instant at) {
        set("missed_at = :value", id, Moments.at(at));
    }

    private void set(String what, long id, @Nullable Object value) {
        jdbc.sql("update volunteering.introduction set " + what + " where id = :id")
                .param("value", value)
                .param("id", id)
                .update();
    }

    /// @return the step's id
    long append(long introduction, String kind, Instant at, @Nullable PersonId by, @Nullable String note) {
        return Objects.requireNonNull(jdbc.sql("""
            insert into volunteering.introduction_step (introduction, kind, happened_at, by_person, note)
            values (:introduction, :kind, :at, :by, :note) returning id\
            """)
                .param("introduction", introduction)
                .param("kind", kind)
                .param("at", Moments.at(at))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("note", note, Types.VARCHAR)
                .query(Long.class)
                .single());
    }

    Optional<Happened> findStep(long id) {
        return jdbc.sql("select * from volunteering.introduction_step where id = :id")
                .param("id", id)
                .query(IntroductionRows::happened)
                .optional();
    }

    List<Happened> steps(ContributionId contribution) {
        return jdbc.sql("""
            select t.* from volunteering.introduction_step t
              join volunteering.introduction i on i.id = t.introduction
             where i.contribution = :contribution order by t.id\
            """)
                .param("contribution", contribution.number())
                .query(IntroductionRows::happened)
                .list();
    }

    private static Introduction introduction(ResultSet row, int number) throws SQLException {
        return new Introduction(
                row.getLong("id"),
                new Reference(row.getString("reference")),
                row.getLong("scheme"),
                new ContributionId(row.getLong("contribution")),
                Introduction.State.of(row.getString("state")),
                Moments.get(row, "since"),
                Moments.find(row, "due_at"),
                Moments.find(row, "reminded_at"),
                Moments.find(row, "missed_at"),
                row.getString("words"),
                row.getString("details"),
                row.getString("coordinator_details"));
    }

    private static Happened happened(ResultSet row, int number) throws SQLException {
        return new Happened(
                row.getLong("id"),
                row.getLong("introduction"),
                row.getString("kind"),
                Moments.get(row, "happened_at"),
                row.getString("note"));
    }
}
