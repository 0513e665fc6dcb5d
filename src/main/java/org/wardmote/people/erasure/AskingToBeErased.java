package org.wardmote.people.erasure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.person.Persons;
import org.wardmote.people.request.DataRequest;
import org.wardmote.people.request.DataRequest.Kind;
import org.wardmote.people.request.Requests;
import org.wardmote.people.request.Requests.Standing;

/// Somebody asks to be erased. Where nothing stands in the way it is done at once; else a named person decides.
@Component
class AskingToBeErased {

    private final ObjectProvider<PersonalData> everywhere;
    private final Persons persons;
    private final Requests requests;
    private final CarryingOutErasure outcome;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AskingToBeErased(
            ObjectProvider<PersonalData> everywhere,
            Persons persons,
            Requests requests,
            CarryingOutErasure outcome,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.everywhere = everywhere;
        this.persons = persons;
        this.requests = requests;
        this.outcome = outcome;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// What is waiting for a decision.
    Optional<DataRequest> findWaiting(PersonId person) {
        return requests.findLatest(person, Kind.ERASURE).filter(request -> request.carriedOutAt() == null);
    }

    /// What was said by their address since they signed in last is theirs too and goes with them.
    ///
    /// @return true: they are erased; false: it waits for a decision
    boolean ask(PersonId person) {
        return ask(person, request -> {});
    }

    /// @param asked is told of the request before anything comes of it
    boolean ask(PersonId person, Consumer<DataRequest> asked) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            holdStill(person);
            persons.proved(person).forEach(persons::prove);
            if (findWaiting(person).isPresent()) return false;
            var request = requests.ask(person, Kind.ERASURE, restrictions(person));
            asked.accept(request);
            if (!request.isDecided()) return false;
            outcome.carryOut(request);
            return true;
        }));
    }

    /// Pressed twice, it is asked once.
    private void holdStill(PersonId person) {
        if (!isThere(person)) throw new NotFound();
    }

    /// Not joined to somebody else or erased a moment ago.
    boolean isThere(PersonId person) {
        return jdbc.sql("select id from people.person where id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private List<Standing> restrictions(PersonId person) {
        return everywhere.stream()
                .flatMap(data ->
                        data.restrictions(person).stream().map(restriction -> new Standing(data.schema(), restriction)))
                .toList();
    }
}
