package org.wardmote.people.singlesignon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.people.person.Persons;
import org.wardmote.people.signin.How;
import org.wardmote.people.signin.SignIns;

/// Takes an organisation's word for who somebody is: that an address is theirs, and perhaps a second factor.
@Component
class Vouching {

    private final SingleSignOnSettings settings;
    private final Persons persons;
    private final SignIns signIns;
    private final TransactionTemplate transaction;

    Vouching(SingleSignOnSettings settings, Persons persons, SignIns signIns, TransactionTemplate transaction) {
        this.settings = settings;
        this.persons = persons;
        this.signIns = signIns;
        this.transaction = transaction;
    }

    Optional<Colleague> read(OidcUser user) {
        return Colleague.of(user, settings);
    }

    /// @return false where the address is none
    boolean signIn(Colleague colleague, HttpServletRequest request, HttpServletResponse response) {
        if (persons.canonical(colleague.email()).isEmpty()) return false;
        transaction.executeWithoutResult(status -> signIns.begin(
                persons.prove(colleague.email()), How.SINGLE_SIGN_ON, colleague.strong(), request, response));
        return true;
    }
}
