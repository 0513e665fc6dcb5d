package org.wardmote.ledger.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.References;

/// References as they are kept. They open nothing by themselves.
@Component
class KnownReferences implements References {

    private final JdbcClient jdbc;

    KnownReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ContributionId, Reference> of(Collection<ContributionId> contributions) {
        var references = new HashMap<ContributionId, Reference>();
        var ids = contributions.stream().mapToLong(ContributionId::number).toArray();
        jdbc.sql("select id, reference from ledger.contribution where id = any (:ids)")
                .param("ids", ids)
                .query(row -> {
                    references.put(new ContributionId(row.getLong("id")), new Reference(row.getString("reference")));
                });
        return references;
    }
}
