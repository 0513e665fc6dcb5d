package org.wardmote.messaging.audience;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Which followings an aim touches. Areas are found by their index and shapes by the box around them; only those
/// whose boxes meet are looked at closely.
final class Matching {

    /// A list of `with` parts that ends in `matched`: id, subscriber, area, shape, pace, channel.
    static final String SQL = """
        ground as (select one.shape::polygon as shape from unnest(:grounds::text[]) as one (shape)),
        matched as (
          select id, subscriber, area, null::text as shape, pace, channel from messaging.following
          where live and topics & :topic <> 0 and area = any (:areas)
          union all
          select id, subscriber, null, case when centre is null then 'outline' else 'circle' end, pace, channel
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

    private Matching() {}
}
