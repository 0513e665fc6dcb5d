package org.wardmote.people.request;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Reference;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;

/// Requests as they are recorded. An answer is due within a month.
@Component
class RecordedRequests implements Requests {

    private static final String SELECT = """
        select id, reference, person, kind, asked_at, due, carried_out_at, finished_at from people.data_request\
        """;

    private final JdbcClient jdbc;
    private final RandomGenerator random;
    private final Clock clock;

    RecordedRequests(JdbcClient jdbc, RandomGenerator random, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public Optional<DataRequest> findLatest(PersonId person, DataRequest.Kind kind) {
        return with(jdbc.sql(SELECT + " where person = ? and kind = ? order by id desc limit 1")
                        .param(person.value())
                        .param(kind.name()))
                .stream()
                .findFirst();
    }

    Optional<DataRequest> find(String reference) {
        return with(jdbc.sql(SELECT + " where reference = ?").param(reference)).stream()
                .findFirst();
    }

    /// So that two who decide at once follow each other.
    void hold(DataRequest request) {
        jdbc.sql("select id from people.data_request where id = ? for update")
                .param(request.id())
                .query(Long.class)
                .single();
    }

    /// The oldest first.
    List<DataRequest> listUndecided() {
        return with(jdbc.sql(SELECT + " where carried_out_at is null order by id"));
    }

    @Override
    public List<DataRequest> listKeeping(DataRequest.Kind kind) {
        return with(jdbc.sql(SELECT
                        + " where kind = ? and carried_out_at is not null and finished_at is null order by id"
                        + " for update")
                .param(kind.name()));
    }

    @Override
    public DataRequest ask(PersonId person, DataRequest.Kind kind, List<Standing> restrictions) {
        var reference = Reference.random(random).letters();
        var id = jdbc.sql("""
            insert into people.data_request (reference, person, kind, asked_at, due) values (?, ?, ?, ?, ?)
            returning id\
            """)
                .param(reference)
                .param(person.value())
                .param(kind.name())
                .param(now())
                .param(LondonTime.today(clock).plusMonths(1))
                .query(Long.class)
                .single();
        for (var standing : restrictions) add(id, standing);
        return find(reference).orElseThrow();
    }

    private void add(long request, Standing standing) {
        var restriction = standing.restriction();
        jdbc.sql("""
            insert into people.restricted_record (request, kept_in, record, reason, organisation)
            values (?, ?, ?, ?, ?) on conflict do nothing\
            """)
                .param(request)
                .param(standing.keptIn())
                .param(restriction.record())
                .param(restriction.reason().name())
                .param(restriction.organisation())
                .update();
    }

    @Override
    public void carriedOut(DataRequest request) {
        set("update people.data_request set carried_out_at = ? where id = ?", request.id());
    }

    @Override
    public void finished(DataRequest request) {
        set("update people.data_request set finished_at = ? where id = ?", request.id());
    }

    @Override
    public void letGo(DataRequest.Restricted record) {
        set("update people.restricted_record set let_go_at = ? where id = ?", record.id());
    }

    private void set(String sql, long id) {
        jdbc.sql(sql).param(now()).param(id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private List<DataRequest> with(JdbcClient.StatementSpec statement) {
        var requests = statement.query((row, number) -> request(row)).list();
        var records = records(requests.stream().map(DataRequest::id).toList());
        return requests.stream()
                .map(bare -> new DataRequest(
                        bare.id(),
                        bare.reference(),
                        bare.person(),
                        bare.kind(),
                        bare.askedAt(),
                        bare.due(),
                        bare.carriedOutAt(),
                        bare.finishedAt(),
                        records.getOrDefault(bare.id(), List.of())))
                .toList();
    }

    private Map<Long, List<DataRequest.Restricted>> records(List<Long> requests) {
        record Of(long request, DataRequest.Restricted record) {}
        return jdbc
                .sql("select * from people.restricted_record where request = any (?) order by id")
                .param(requests.toArray(Long[]::new))
                .query((row, number) -> new Of(row.getLong("request"), record(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::request, Collectors.mapping(Of::record, Collectors.toList())));
    }

    private static DataRequest request(ResultSet row) throws SQLException {
        return new DataRequest(
                row.getLong("id"),
                row.getString("reference"),
                new PersonId(row.getObject("person", UUID.class)),
                DataRequest.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due", LocalDate.class),
                instant(row, "carried_out_at"),
                instant(row, "finished_at"),
                List.of());
    }

    private static DataRequest.Restricted record(ResultSet row) throws SQLException {
        return new DataRequest.Restricted(
                row.getLong("id"),
                row.getString("kept_in"),
                row.getString("record"),
                PersonalData.Reason.valueOf(row.getString("reason")),
                row.getString("organisation"),
                row.getObject("kept", Boolean.class),
                row.getString("because"),
                row.getObject("told", Boolean.class),
                instant(row, "let_go_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
