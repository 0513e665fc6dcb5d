package org.wardmote.ledger.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.history.StandingRows;
import org.wardmote.messaging.Item;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Contributions for whoever may see them. To everybody else they are not there.
@Component
class ReadContributions implements Contributions {

    private final JdbcClient jdbc;
    private final History history;
    private final Reach reach;
    private final Threads threads;

    ReadContributions(JdbcClient jdbc, History history, Reach reach, Threads threads) {
        this.jdbc = jdbc;
        this.history = history;
        this.reach = reach;
        this.threads = threads;
    }

    @Override
    public Contribution get(ContributionId id, Viewer viewer) {
        return history.find(id).flatMap(found -> asSeenBy(viewer, found)).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Contribution> find(Reference reference, Viewer viewer) {
        return id(reference).flatMap(history::find).flatMap(found -> asSeenBy(viewer, found));
    }

    private Optional<Contribution> asSeenBy(Viewer viewer, Standing found) {
        var contribution = found.contribution();
        if (reach.reads(viewer, found)) return Optional.of(contribution);
        if (reach.scrutinises(viewer, contribution) || reach.studies(viewer, found))
            return Optional.of(contribution.withoutPerson());
        return Optional.empty();
    }

    @Override
    public Optional<Contribution> find(Reference reference, String key, Viewer viewer) {
        return id(reference)
                .flatMap(history::find)
                .filter(found -> isTheirs(found, viewer) | opens(found.id(), key))
                .map(Standing::contribution);
    }

    private static boolean isTheirs(Standing found, Viewer viewer) {
        return viewer.person() != null && viewer.person().equals(found.origin().person());
    }

    private boolean opens(ContributionId id, String key) {
        var kept = jdbc.sql("select key from ledger.contribution where id = :id")
                .param("id", id.number())
                .query(String.class)
                .single();
        return MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<ContributionId> id(Reference reference) {
        return jdbc.sql("select id from ledger.contribution where reference = :reference")
                .param("reference", reference.letters())
                .query(Long.class)
                .optional()
                .map(ContributionId::new);
    }

    @Override
    public List<Contribution> listOf(PersonId person) {
        return jdbc.sql(StandingRows.SELECT + "where c.person = :person order by c.received_at desc, c.id desc")
                .param("person", person.value())
                .query(StandingRows::contribution)
                .list();
    }

    @Override
    public List<Entry> thread(ContributionId id) {
        return threads.list(id);
    }

    @Override
    public Optional<ContributionId> about(Item item) {
        if (!item.kind().startsWith("ledger.")) return Optional.empty();
        if (item.kind().equals("ledger.receipt")) return Optional.of(new ContributionId(item.id()));
        return history.find(item.id()).map(happening -> happening.contribution());
    }

    @Override
    public Optional<Contribution> asItStood(ContributionId id, Instant moment) {
        return history.asItStood(id, moment).map(Standing::contribution);
    }
}
