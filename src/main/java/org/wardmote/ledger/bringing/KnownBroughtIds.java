package org.wardmote.ledger.bringing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.BroughtIds;
import org.wardmote.ledger.ContributionId;

/// The token of what was brought in is made of its id elsewhere.
@Component
class KnownBroughtIds implements BroughtIds {

    private final JdbcClient jdbc;

    KnownBroughtIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, ContributionId> find(String organisation, Collection<String> ids) {
        var byToken = new HashMap<String, String>();
        for (var id : ids) byToken.put(Brought.token(organisation, id), id);
        var found = new HashMap<String, ContributionId>();
        jdbc.sql("select id, token from ledger.contribution where token = any (:tokens)")
                .param("tokens", byToken.keySet().toArray(String[]::new))
                .query(row -> {
                    found.put(byToken.getOrDefault(row.getString("token"), ""), new ContributionId(row.getLong("id")));
                });
        return found;
    }
}
