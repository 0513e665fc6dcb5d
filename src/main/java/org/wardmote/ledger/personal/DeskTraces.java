package org.wardmote.ledger.personal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;

/// What the desk remembers for whoever works there: answers begun, purposes stated, what was logged, hand-overs.
/// All of it serves a day's work; who did what for good stands in the history.
@Component
class DeskTraces {

    private static final String WITH_THEIR_WORDS = """
        ) delete from ledger.words w using gone where w.id in (gone.words, gone.next_step)\
        """;

    private final JdbcClient jdbc;

    DeskTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Two turn out to be one. What both had begun about one contribution, the one who stays has.
    void join(PersonId was, PersonId is) {
        var both = Map.of("was", was.value(), "is", is.value());
        jdbc.sql("""
            with gone as (
                delete from ledger.draft d where author = :was and exists (
                    select from ledger.draft o where o.contribution = d.contribution and o.author = :is)
                returning words, next_step\
            """ + WITH_THEIR_WORDS).params(both).update();
        jdbc.sql("""
            delete from ledger.opening d where person = :was and exists (
                select from ledger.opening o where o.contribution = d.contribution and o.person = :is)\
            """).params(both).update();
        for (var column : Set.of(
                "draft.author",
                "opening.person",
                "quick_log.officer",
                "hand_over.giver",
                "hand_over.taker",
                "hand_over.by_person",
                "withholding.by_person",
                "withholding.ended_by",
                "contribution.assigned_to",
                "contribution.about")) {
            var dot = column.indexOf('.');
            var name = column.substring(dot + 1);
            jdbc.sql("update ledger." + column.substring(0, dot) + " set " + name + " = :is where " + name + " = :was")
                    .params(both)
                    .update();
        }
    }

    /// Whoever worked here is gone, and with them what was only theirs.
    void forget(PersonId person) {
        dropDrafts("author = :it", person.value());
        for (var mine : Set.of("opening where person", "quick_log where officer", "hand_over where giver"))
            jdbc.sql("delete from ledger." + mine + " = :it")
                    .param("it", person.value())
                    .update();
    }

    /// Nobody reads or answers it any longer.
    void forget(long contribution) {
        dropDrafts("contribution = :it", contribution);
        jdbc.sql("delete from ledger.opening where contribution = :it")
                .param("it", contribution)
                .update();
    }

    private void dropDrafts(String which, Object it) {
        jdbc.sql("with gone as (delete from ledger.draft where " + which + " returning words, next_step"
                        + WITH_THEIR_WORDS)
                .param("it", it)
                .update();
    }

    /// @param kept contributions that are left as they are
    void clean(Set<Long> theirs, Set<Long> kept, UnaryOperator<String> without, UnaryOperator<String> closely) {
        for (var column : new TreeMap<>(Map.of("opening", "purpose", "draft", "next_by")).entrySet())
            clean(column.getKey(), column.getValue(), theirs, kept, without, closely);
    }

    private record Text(long contribution, String text) {}

    private void clean(
            String table,
            String column,
            Set<Long> theirs,
            Set<Long> kept,
            UnaryOperator<String> without,
            UnaryOperator<String> closely) {
        var texts = jdbc.sql("select distinct contribution, " + column + " as text from ledger." + table)
                .query(Text.class)
                .list();
        for (var text : texts) {
            if (text == null || kept.contains(text.contribution())) continue;
            var cleaned = (theirs.contains(text.contribution()) ? closely : without).apply(text.text());
            if (!cleaned.equals(text.text()))
                jdbc.sql("update ledger." + table + " set " + column + " = :cleaned where contribution = :it and "
                                + column + " = :text")
                        .param("cleaned", cleaned)
                        .param("it", text.contribution())
                        .param("text", text.text())
                        .update();
        }
    }

    /// Purposes end with their half-hour; the rest is kept for a while.
    int retain(Instant now) {
        return delete("delete from ledger.opening where until < :before", now.atOffset(ZoneOffset.UTC))
                + delete("delete from ledger.quick_log where logged_at < :before", before(now))
                + delete("delete from ledger.hand_over where given_at < :before", before(now));
    }

    private static OffsetDateTime before(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minusYears(LedgerRecords.GENERAL_YEARS);
    }

    private int delete(String sql, OffsetDateTime before) {
        return jdbc.sql(sql).param("before", before).update();
    }
}
