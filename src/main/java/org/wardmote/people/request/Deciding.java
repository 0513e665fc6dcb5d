package org.wardmote.people.request;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.AccessLog;
import org.wardmote.people.Viewer;

/// Administrators look at what stands in the way of a request and decide, each for their own organisation. With the
/// last decision it is carried out.
@Component
class Deciding {

    private final RecordedRequests requests;
    private final AccessLog log;
    private final ObjectProvider<Outcome> outcomes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Deciding(
            RecordedRequests requests,
            AccessLog log,
            ObjectProvider<Outcome> outcomes,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.log = log;
        this.outcomes = outcomes;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    List<DataRequest> list(Viewer viewer) {
        return requests.listUndecided().stream()
                .filter(request -> request.records().stream().anyMatch(record -> decides(viewer, record)))
                .toList();
    }

    /// What of a request this administrator decides on. That they looked is logged.
    List<DataRequest.Restricted> look(Viewer viewer, DataRequest request) {
        var theirs = request.records().stream()
                .filter(record -> decides(viewer, record))
                .toList();
        if (theirs.isEmpty()) throw new NotFound();
        log.note(viewer, "people.data-request", request.reference(), "to decide on it");
        return theirs;
    }

    DataRequest get(String reference) {
        return requests.find(reference).orElseThrow(NotFound::new);
    }

    void decide(Viewer viewer, String reference, long record, Decision decision) {
        transaction.executeWithoutResult(status -> {
            var request = get(reference);
            requests.hold(request);
            var restricted = get(reference).records().stream()
                    .filter(one -> one.id() == record && decides(viewer, one))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (restricted.isDecided()) throw new ThisHasBeenDecided();
            keep(restricted, decision, viewer);
            var after = get(reference);
            if (after.isDecided())
                outcomes.stream()
                        .filter(outcome -> outcome.kind() == after.kind())
                        .forEach(outcome -> outcome.carryOut(after));
        });
    }

    private void keep(DataRequest.Restricted record, Decision decision, Viewer viewer) {
        jdbc.sql("""
            update people.restricted_record
               set kept = :kept, because = :because, told = :told, not_told_because = :silence,
                   decided_by = :by, decided_at = :at
             where id = :id\
            """)
                .param("kept", decision.kept())
                .param("because", decision.because())
                .param("told", decision.notToldBecause() == null)
                .param("silence", decision.notToldBecause())
                .param("by", viewer.whom().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", record.id())
                .update();
    }

    /// For the whole of an organisation; what is nobody's in particular any administrator may decide.
    private static boolean decides(Viewer viewer, DataRequest.Restricted record) {
        var organisation = record.organisation();
        return organisation == null
                ? viewer.holds(Function.ADMINISTER)
                : viewer.may(Function.ADMINISTER, organisation, null, null);
    }
}
