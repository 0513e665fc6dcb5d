package org.wardmote.people.request;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.AccessLog;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.people.person.Persons;

/// An administrator of a whole organisation takes down that somebody wants to be erased who cannot or will not sign
/// in, and answers for who that is. Nothing that is kept of them is shown; a copy is not given here, since it would
/// show one organisation what was said to another.
@Component
class TakingRequests {

    private final Persons persons;
    private final OnPaper erasing;
    private final AccessLog log;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TakingRequests(Persons persons, OnPaper erasing, AccessLog log, JdbcClient jdbc, TransactionTemplate transaction) {
        this.persons = persons;
        this.erasing = erasing;
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

    /// @return whether something has to be decided first
    boolean take(Viewer viewer, List<PersonId> asking, PaperForm form) {
        requireMay(viewer);
        return Boolean.TRUE.equals(
                transaction.execute(status -> erasing.take(asking, request -> record(request, viewer, form))));
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
