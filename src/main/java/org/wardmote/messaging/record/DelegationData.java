package org.wardmote.messaging.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Section;

/// What somebody did for those without e-mail: as a coordinator, and on delivery rounds. Those whom they entered
/// belong to themselves.
@Component
class DelegationData {

    static final String KIND = "messaging.delegation";
    static final String ROUND = "messaging.round";

    private static final Duration AFTERWARDS = Duration.ofDays(730);

    private static final String GIVEN = """
        select organisation as "for", from_on as "from", until_on as "until", given_at as "given",
               ended_at as "ended", (select count(*) from messaging.subscriber where delegation = one.id)
                 as "people you put down"
        from messaging.delegation one where coordinator = ? order by id\
        """;

    private static final String MARKED = """
        select one.name as "round", mark.edition as "summary up to", mark.delivered as "households",
               mark.marked_on as "marked on"
        from messaging.round_delivery mark join messaging.round one on one.id = mark.round
        where mark.marked_by = ? order by mark.edition, one.id\
        """;

    private final JdbcClient jdbc;

    DelegationData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Section> export(PersonId person) {
        return List.of(new Section(KIND, rows(GIVEN, person)), new Section(ROUND, rows(MARKED, person)));
    }

    private List<Map<String, String>> rows(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param(person.value())
                .query((row, number) -> MessageExport.record(row))
                .list();
    }

    /// From then on the team reaches those whom they entered.
    void erase(PersonId person) {
        for (var sql : new String[] {
            "delete from messaging.delegation where coordinator = ?",
            "update messaging.delegation set given_by = null where given_by = ?",
            "update messaging.delegation set ended_by = null where ended_by = ?",
            "update messaging.round set made_by = null where made_by = ?",
            "update messaging.round_delivery set marked_by = null where marked_by = ?"
        }) jdbc.sql(sql).param(person.value()).update();
    }

    int retain(Instant now) {
        return run("delete from messaging.delegation where until_on < cast(? as timestamptz)::date", now)
                + run(
                        "update messaging.round_delivery set marked_by = null"
                                + " where marked_by is not null and marked_on < cast(? as timestamptz)::date",
                        now)
                + run("delete from messaging.round where ended_at < ?", now);
    }

    private int run(String sql, Instant now) {
        return jdbc.sql(sql)
                .param(now.minus(AFTERWARDS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
