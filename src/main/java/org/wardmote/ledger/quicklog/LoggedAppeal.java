package org.wardmote.ledger.quicklog;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.Appeals;
import org.wardmote.messaging.Appeals.Appeal;
import org.wardmote.people.Viewer;

/// The appeal that somebody answered by telling it to an officer, who need not be its own.
@Component
class LoggedAppeal {

    private final Appeals appeals;

    LoggedAppeal(Appeals appeals) {
        this.appeals = appeals;
    }

    static boolean isNamed(LogForm form) {
        return LogForm.orNull(form.appeal()) != null;
    }

    /// Of the officer's own organisation: what is said to the police is logged by the police.
    Optional<Appeal> find(LogForm form, Viewer officer) {
        return Optional.ofNullable(LogForm.orNull(form.appeal()))
                .flatMap(Reference::find)
                .flatMap(appeals::find)
                .filter(appeal -> officer.grants().stream()
                        .anyMatch(grant ->
                                grant.organisation().equals(appeal.office().organisation())));
    }
}
