package org.wardmote.people.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Frame;
import org.wardmote.people.DataTeller;
import org.wardmote.people.PersonId;
import org.wardmote.people.person.Persons;
import org.wardmote.people.signin.Secrets;

/// Somebody who has signed in shows that another address is theirs too. Those that were theirs before are told, in
/// case it was somebody else at their browser.
@Component
class AddingEmails {

    private final SentCodes codes;
    private final Persons persons;
    private final ObjectProvider<DataTeller> teller;
    private final Frame.Words words;
    private final TransactionTemplate transaction;

    AddingEmails(
            SentCodes codes,
            Persons persons,
            ObjectProvider<DataTeller> teller,
            Frame.Words words,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.persons = persons;
        this.teller = teller;
        this.words = words;
        this.transaction = transaction;
    }

    /// @return false where the code does not hold
    boolean add(PersonId person, String asker, String typed) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var shown = codes.useToAdd(person, asker, Secrets.read(typed));
            shown.ifPresent(email -> add(person, email));
            return shown.isPresent();
        }));
    }

    private void add(PersonId person, String email) {
        var before = persons.proved(person);
        if (!persons.proveToo(person, email)) throw new ThisAddressIsAnotherAccounts();
        for (var known : before)
            if (!known.equals(email))
                teller.ifAvailable(telling -> telling.tell(
                        known, words.say("adding.told.subject"), List.of(words.say("adding.told")), Locale.UK));
    }

    Optional<String> emailOf(PersonId person, String asker) {
        return codes.emailToAdd(person, asker);
    }
}
