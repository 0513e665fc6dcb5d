package org.wardmote.ledger.personal;

import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.telling.KeptBack;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Erasure;

/// Takes a person out: their contributions are nobody's from then on and their private links lead nowhere; their
/// names and addresses go out of what they wrote and what was written to them, and out of everybody else's words.
@Component
class Erasing {

    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final DeskTraces traces;
    private final KeptBack keptBack;
    private final RandomGenerator random;

    Erasing(JdbcClient jdbc, DeskTraces traces, KeptBack keptBack, RandomGenerator random) {
        this.jdbc = jdbc;
        this.traces = traces;
        this.keptBack = keptBack;
        this.random = random;
    }

    void erase(Erasure erasure) {
        var theirs = theirs(erasure.person());
        var kept = new HashSet<Long>();
        theirs.forEach((reference, id) -> {
            if (erasure.kept().contains(reference)) kept.add(id);
            else release(id);
        });
        forgotten(theirs.values(), kept, erasure.at());
        clean(new HashSet<>(theirs.values()), kept, erasure);
        traces.clean(new HashSet<>(theirs.values()), kept, erasure.without(), erasure.closely());
        traces.forget(erasure.person());
    }

    private void forgotten(Collection<Long> theirs, Set<Long> kept, Instant at) {
        keptBack.forget(
                theirs.stream()
                        .filter(id -> !kept.contains(id))
                        .sorted()
                        .map(ContributionId::new)
                        .toList(),
                at);
    }

    private Map<String, Long> theirs(PersonId person) {
        var theirs = new HashMap<String, Long>();
        jdbc.sql("select id, reference from ledger.contribution where person = :person")
                .param("person", person.value())
                .query(row -> {
                    theirs.put(row.getString("reference"), row.getLong("id"));
                });
        return theirs;
    }

    void release(long id) {
        var bits = new byte[16];
        random.nextBytes(bits);
        jdbc.sql("update ledger.contribution set person = null, token = null, key = :key where id = :id")
                .param("key", Base64.getUrlEncoder().withoutPadding().encodeToString(bits))
                .param("id", id)
                .update();
    }

    private record Text(long id, long contribution, String text) {}

    /// All words there are, a few thousand at a time: anybody may have named them.
    private void clean(Set<Long> theirs, Set<Long> kept, Erasure erasure) {
        var given = given(theirs);
        for (var after = 0L; after >= 0; ) {
            var texts = jdbc.sql("""
                select id, contribution, text from ledger.words where id > :after order by id limit :atOnce
                """)
                    .param("after", after)
                    .param("atOnce", AT_ONCE)
                    .query((row, number) ->
                            new Text(row.getLong("id"), row.getLong("contribution"), row.getString("text")))
                    .list();
            for (var text : texts) {
                if (kept.contains(text.contribution())) continue;
                var isToThem = theirs.contains(text.contribution()) || given.contains(text.id());
                clean(text, isToThem ? erasure.closely() : erasure.without());
            }
            after = texts.size() < AT_ONCE ? -1 : texts.getLast().id();
        }
    }

    /// Answers to somebody else's that were given to them too.
    private Set<Long> given(Set<Long> theirs) {
        return new HashSet<>(jdbc.sql("""
            select unnest(array[a.words, a.next_step]) from ledger.happening h join ledger.answer a on a.id = h.answer
             where h.contribution = any (:theirs) and h.shared
            """)
                .param("theirs", theirs.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    private void clean(Text text, UnaryOperator<String> cleaner) {
        var cleaned = cleaner.apply(text.text());
        if (!cleaned.equals(text.text())) replace(text.id(), cleaned);
    }

    private void replace(long id, String text) {
        jdbc.sql("update ledger.words set text = :text where id = :id")
                .param("text", text)
                .param("id", id)
                .update();
    }
}
