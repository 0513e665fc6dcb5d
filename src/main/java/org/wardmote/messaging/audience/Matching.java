package org.wardmote.messaging.audience;

import java.sql.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.wardmote.people.PersonId;

/// Which followings an aim touches. Areas are found by their index and shapes by the box around them; only those
/// whose boxes meet are looked at closely.
final class Matching {

    private static final String LIVE = "where live and";
    private static final String THEIRS =
            " subscriber in (select id from messaging.subscriber where person = any (:whom::uuid[])) and";

    static final long CIRCLE = -1;
    static final long OUTLINE = -2;

    /// A list of `with` parts that ends in `matched`: id, subscriber, place (an area, or what shape it is), pace,
    /// channel.
    static final String SQL = """
        ground as (select one.shape::polygon as shape from unnest(:grounds::text[]) as one (shape)),
        matched as (
          select id, subscriber, area as place, pace, channel from messaging.following
          where live and topics & :topic <> 0 and area = any (:areas)
          union all
          select id, subscriber, case when centre is null then -2 else -1 end, pace, channel
          from messaging.following one
          where live and topics & :topic <> 0 and reach && :bounds::box and exists (
            select from ground
            where case when one.centre is null then ground.shape && one.outline
                       else ground.shape <-> one.centre <= one.metres end))\
        """;

    /// Until the transaction ends: a million subscribers are sorted out in memory, and not by way of the disk.
    static void giveRoom(JdbcClient jdbc) {
        jdbc.sql("set local work_mem = '96MB'").update();
    }

    static StatementSpec bind(StatementSpec sql, Reach reach) {
        return sql.param("grounds", reach.shapes())
                .param("areas", reach.areas())
                .param("bounds", reach.bounds(), Types.VARCHAR)
                .param("topic", reach.topic());
    }

    /// The same, for some alone.
    ///
    /// @param whom null: for everybody
    static StatementSpec among(JdbcClient jdbc, String sql, @Nullable Set<PersonId> whom, Reach reach) {
        if (whom == null) return bind(jdbc.sql(sql), reach);
        return bind(jdbc.sql(sql.replace(LIVE, LIVE + THEIRS)), reach)
                .param("whom", whom.stream().map(one -> one.value().toString()).toArray(String[]::new));
    }

    private Matching() {}
}
