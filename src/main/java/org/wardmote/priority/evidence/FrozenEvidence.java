package org.wardmote.priority.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;
import org.wardmote.priority.desk.Publicly;
import org.wardmote.priority.desk.Within;
import org.wardmote.priority.priority.SomethingIsMissing;
import org.wardmote.priority.priority.Worked;

/// Evidence is frozen when it is added: ids, a hash, an excerpt where it could be quoted. Erasure wins over it.
@Component
class FrozenEvidence implements Resting {

    static final int LONGEST = 1_000;
    private static final int EXCERPT = 400;

    private final JdbcClient jdbc;
    private final Contributed contributed;
    private final Worked worked;
    private final Within within;
    private final Publicly publicly;

    FrozenEvidence(JdbcClient jdbc, Contributed contributed, Worked worked, Within within, Publicly publicly) {
        this.jdbc = jdbc;
        this.contributed = contributed;
        this.worked = worked;
        this.within = within;
        this.publicly = publicly;
    }

    @Override
    public List<Evidence> list(PriorityId priority) {
        return jdbc.sql("""
            select e.*, x.text from priority.evidence e left join priority.excerpt x on x.evidence = e.id
             where e.priority = :id order by e.id\
            """).param("id", priority.number()).query(FrozenEvidence::evidence).list().stream()
                .map(this::asItMayBeShown)
                .toList();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        var contribution = row.getObject("contribution", Long.class);
        return new Evidence(
                row.getLong("id"),
                contribution == null ? null : new ContributionId(contribution),
                row.getString("hash"),
                Moments.get(row, "added_at"),
                row.getString("text"));
    }

    /// Whoever said it may have taken it back since.
    private Evidence asItMayBeShown(Evidence it) {
        if (it.contribution() == null || it.text() == null) return it;
        if (contributed.quote(it.contribution()).isPresent()) return it;
        return new Evidence(it.id(), it.contribution(), it.hash(), it.addedAt(), null);
    }

    @Override
    public void add(PriorityId priority, Reference contribution, Viewer by) {
        check(priority, by);
        var heard = contributed.find(contribution, by).orElseThrow(NotFound::new);
        var words = heard.words();
        if (words == null) throw new SomethingIsMissing("Its words have been erased, so nothing can rest on it.");
        publicly.happen(at -> add(priority, heard.id(), words, by.whom(), at));
    }

    @Override
    public void add(PriorityId priority, String source, Viewer by) {
        check(priority, by);
        publicly.happen(at -> add(priority, source, by.whom(), at));
    }

    private void check(PriorityId priority, Viewer by) {
        if (!within.works(by, worked.get(priority).placed())) throw new NotFound();
    }

    @Override
    public void add(PriorityId priority, ContributionId contribution, String words, @Nullable PersonId by, Instant at) {
        lockOpen(priority);
        insert(priority, contribution, hash(words), by, at)
                .ifPresent(id -> contributed.quote(contribution).ifPresent(quote -> excerpt(id, shortened(quote))));
    }

    @Override
    public void add(PriorityId priority, String source, @Nullable PersonId by, Instant at) {
        lockOpen(priority);
        var said = Said.of(source, LONGEST);
        insert(priority, null, null, by, at).ifPresent(id -> excerpt(id, said));
    }

    private void lockOpen(PriorityId priority) {
        if (worked.lock(priority).stage() == Stage.CLOSED)
            throw new SomethingIsMissing("It is closed, and what it rested on stands as it was.");
    }

    private Optional<Long> insert(
            PriorityId priority,
            @Nullable ContributionId contribution,
            @Nullable String hash,
            @Nullable PersonId by,
            Instant at) {
        return jdbc.sql("""
            insert into priority.evidence (priority, contribution, hash, added_at, by_person)
            values (:priority, :contribution, :hash, :at, :by) on conflict do nothing returning id\
            """)
                .param("priority", priority.number())
                .param("contribution", contribution == null ? null : contribution.number(), Types.BIGINT)
                .param("hash", hash, Types.VARCHAR)
                .param("at", Moments.at(at))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .query((row, number) -> row.getLong("id"))
                .optional();
    }

    private void excerpt(long evidence, String text) {
        jdbc.sql("insert into priority.excerpt (evidence, text) values (:evidence, :text)")
                .param("evidence", evidence)
                .param("text", text)
                .update();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= EXCERPT) return text;
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT)).strip() + " …";
    }

    static String hash(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
