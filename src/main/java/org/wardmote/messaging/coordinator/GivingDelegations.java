package org.wardmote.messaging.coordinator;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Period;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.people.contact.Contacts;

/// A member of staff gives a delegation and ends it. Whoever gets one is told, and it is theirs once they sign in
/// with that address.
@Component
class GivingDelegations {

    private final Delegations delegations;
    private final Correspondence correspondence;
    private final People people;
    private final Contacts contacts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GivingDelegations(
            Delegations delegations,
            Correspondence correspondence,
            People people,
            Contacts contacts,
            TransactionTemplate transaction,
            Clock clock) {
        this.delegations = delegations;
        this.correspondence = correspondence;
        this.people = people;
        this.contacts = contacts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param until the first day on which it holds no longer
    void give(Introduction whom, Ground.Plot where, LocalDate until, Viewer by) {
        transaction.executeWithoutResult(status -> {
            var coordinator = person(whom);
            var id = delegations.give(
                    coordinator,
                    where.organisation(),
                    where.area().borough().id(),
                    where.area().id(),
                    new Period(LondonTime.today(clock), until),
                    by.whom(),
                    Moments.now(clock));
            correspondence.stage(coordinator, MessageClass.NOTICE, new Item(CoordinatorWording.GIVEN, id));
        });
    }

    /// Inside the caller's transaction.
    PersonId person(Introduction whom) {
        return contacts.findByEmail(String.valueOf(whom.email())).orElseGet(() -> people.introduce(whom));
    }

    void end(Delegation one, Viewer by) {
        transaction.executeWithoutResult(status -> delegations.end(one, by.whom()));
    }
}
