package org.wardmote.people.request;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.AccessLog;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.people.person.Persons;

/// An administrator of a whole organisation takes down what somebody asked who cannot or will not sign in, and
/// answers for who that is. Nothing that is kept of them is shown.
@Component
class TakingRequests {

    private final Persons persons;
    private final ObjectProvider<OnPaper> kinds;
    private final AccessLog log;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TakingRequests(
            Persons persons,
            ObjectProvider<OnPaper> kinds,
            AccessLog log,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.persons = persons;
        this.kinds = kinds;
        this.log = log;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    static boolean may(Viewer viewer) {
        return viewer.reach(Function.ADMINISTER).stream().anyMatch(grant -> grant.borough() == null);
    }

    static void requireMay(Viewer viewer) {
        if (!may(viewer)) throw new NotFound();
    }

    List<PersonId> find(Viewer viewer, PaperForm form) {
        requireMay(viewer);
        return persons.listNamed(form.introduction());
    }

    OnPaper.Taken take(Viewer viewer, List<PersonId> asking, PaperForm form) {
        requireMay(viewer);
        var kind = kinds.stream()
                .filter(one -> one.kind() == form.kind())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody takes " + form.kind()));
        return Objects.requireNonNull(
                transaction.execute(status -> kind.take(asking, request -> record(request, viewer, form))));
    }

    private void record(DataRequest request, Viewer viewer, PaperForm form) {
        log.note(viewer, "people.data-request", request.reference(), "taken down for the person who asked");
        jdbc.sql("""
            update people.data_request set came_by = :way, taken_by = :by, identified = :identified where id = :id\
            """)
                .param("way", String.valueOf(form.way()))
                .param("by", viewer.whom().value())
                .param("identified", String.valueOf(form.identified()).strip())
                .param("id", request.id())
                .update();
    }
}
