package org.wardmote.ledger.thread;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.ledger.contact.Emergencies;
import org.wardmote.ledger.contact.Pace;

/// Whether something more can be taken: danger first, then what is wrong with it, then whether it is too much.
@Component
public class Adding {

    private static final int NOT_YET = 422;

    private final Emergencies emergencies;
    private final Pace pace;
    private final Frame.Words words;

    Adding(Emergencies emergencies, Pace pace, Frame.Words words) {
        this.emergencies = emergencies;
        this.pace = pace;
        this.words = words;
    }

    /// What to show in its place; empty where it can be taken.
    ///
    /// @param action to where the form goes
    /// @param again its page, with everything typed still there
    public Optional<Page> obstacle(
            Added form,
            Errors errors,
            String action,
            Function<Faults, ? extends Page> again,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!form.isCalm() && emergencies.showIn(form.words())) {
            response.setStatus(NOT_YET);
            return Optional.of(emergencies.ask(action, form.carried()));
        }
        var faults = Faults.of(errors, words);
        if (!faults.isEmpty()) {
            response.setStatus(NOT_YET);
            return Optional.of(again.apply(faults));
        }
        var wait = pace.use(request);
        return wait.isZero() ? Optional.empty() : Optional.of(again.apply(pace.refuse(wait, response)));
    }
}
