package org.wardmote.ledger.heard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.LaidBefore;
import org.wardmote.people.Viewer;

/// Contributions that somebody asks for one by one: what they hear anyway, and what has been laid before them to
/// approve.
@Component
class NamedContributions {

    private static final String ONE = HeardRows.SELECT + "from ledger.contribution c " + HeardRows.SAID + "where "
            + Earshot.HEARD + " and c.id = any (:ids)";

    private final JdbcClient jdbc;
    private final HeardRows rows;
    private final Organisations organisations;
    private final ObjectProvider<LaidBefore> laid;

    NamedContributions(JdbcClient jdbc, HeardRows rows, Organisations organisations, ObjectProvider<LaidBefore> laid) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.organisations = organisations;
        this.laid = laid;
    }

    Optional<Heard> find(Reference reference, Viewer viewer) {
        return jdbc.sql("select id from ledger.contribution where reference = :reference")
                .param("reference", reference.letters())
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .optional()
                .flatMap(id -> list(List.of(id), viewer).stream().findFirst());
    }

    /// In the order asked for.
    List<Heard> list(Collection<ContributionId> some, Viewer viewer) {
        var found = new HashMap<ContributionId, Heard>();
        hear(some, Earshot.of(viewer, organisations), found);
        if (viewer.holds(Function.APPROVE)) approve(some, viewer, found);
        return some.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private void approve(Collection<ContributionId> some, Viewer viewer, Map<ContributionId, Heard> found) {
        var unheard = some.stream().filter(one -> !found.containsKey(one)).toList();
        if (unheard.isEmpty()) return;
        for (var before : laid) hear(before.among(unheard, viewer), Earshot.ofApproving(viewer), found);
    }

    private void hear(Collection<ContributionId> some, Earshot earshot, Map<ContributionId, Heard> found) {
        if (some.isEmpty()) return;
        var ids = some.stream().mapToLong(ContributionId::number).toArray();
        for (var heard : rows.list(earshot.in(jdbc.sql(ONE).param("ids", ids)))) found.put(heard.id(), heard);
    }
}
