package org.wardmote.ledger.heard;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.desk.Reach;
import org.wardmote.ledger.desk.ScopedKeys;

/// Finds others that use the same words as some. Only the newest two thousand of the place are compared. A word
/// counts for more the more of those some use it and the fewer of the others do, so that `street` finds nothing and
/// `stairwell` does. Two words at least have to be shared, and a sixth of what is said, by weight.
@Component
class Alike {

    private static final int COMPARED = 2_000;
    /// Of many that say the same, a part says it as well.
    private static final int HEEDED = 300;
    private static final double LEAST = 0.15;
    private static final String LIKEST = """
        , model as (
            select unnest(tsvector_to_array(w.search)) as lexeme, w.contribution from ledger.words w
             where w.contribution = any (:some) and w.role = 'said'
        ), mine as (
            select lexeme, count(distinct contribution)::float / :number as share from model group by lexeme
        ), near as materialized (
            select key.id, tsvector_to_array(w.search) as lexemes from key cross join lateral (
                select search from ledger.words w where w.contribution = key.id and w.role = 'said' limit 1
            ) w
        ), hit as (
            select near.id, mine.lexeme, mine.share from near join mine on mine.lexeme = any (near.lexemes)
        ), rarity as (
            select mine.lexeme, mine.share, mine.share * ln((1.0 + :most) / (1 + count(hit.id))) as weight
              from mine left join hit using (lexeme) group by mine.lexeme, mine.share
        ), alike as (
            select hit.id, sum(weight) as weight from hit join rarity using (lexeme) group by hit.id
            having count(*) > 1 and sum(weight) >= :least * (
                select sum(weight) from (select weight from rarity order by weight desc limit 20) heaviest)
             order by weight desc, hit.id desc limit :wanted
        )
        """;

    private final JdbcClient jdbc;

    Alike(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StatementSpec ask(Collection<ContributionId> some, Reach reach, Earshot earshot, int wanted) {
        var ids = some.stream().mapToLong(ContributionId::number).limit(HEEDED).toArray();
        var all = some.stream().mapToLong(ContributionId::number).toArray();
        var keys = ScopedKeys.newest(Earshot.HEARD_HERE + " and c.id <> all (:all)");
        var asked = ScopedKeys.within(
                        reach,
                        COMPARED,
                        jdbc.sql(keys + LIKEST + HeardRows.SELECT
                                + "from alike join ledger.contribution c on c.id = alike.id " + HeardRows.SAID
                                + "order by alike.weight desc, c.id desc"))
                .param("all", all)
                .param("some", ids)
                .param("number", ids.length)
                .param("least", LEAST)
                .param("wanted", wanted);
        return earshot.asking(asked);
    }
}
