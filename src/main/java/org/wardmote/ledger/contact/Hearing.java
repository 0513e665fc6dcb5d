package org.wardmote.ledger.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Faults;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.people.Viewer;

/// Takes what was typed, or says what has to be settled first. Nothing is kept until all of it is.
@Component
class Hearing {

    private final Taking taking;
    private final Introducing introducing;
    private final Placing placing;
    private final Emergencies emergencies;
    private final Pace pace;

    Hearing(Taking taking, Introducing introducing, Placing placing, Emergencies emergencies, Pace pace) {
        this.taking = taking;
        this.introducing = introducing;
        this.placing = placing;
        this.emergencies = emergencies;
        this.pace = pace;
    }

    sealed interface Sent {
        record Taken(Receipt receipt) implements Sent {}

        record Wrong(Faults faults) implements Sent {}

        /// Somebody may be in danger: the emergency page, once.
        record Risky() implements Sent {}

        record Unplaced(List<Area> areas) implements Sent {}

        /// Enough has come from this network for now.
        record TooMuch(Duration pause) implements Sent {}
    }

    /// Danger comes first, whatever else is wrong with the form.
    Sent send(Addressee to, ContactForm form, Faults typing, Viewer viewer, HttpServletRequest request) {
        if (!form.says(form.calm()) && emergencies.showIn(said(form))) return new Sent.Risky();
        var faults = introducing.check(form, typing);
        if (!faults.isEmpty()) return new Sent.Wrong(faults);
        return switch (placing.place(to, form)) {
            case Placing.Place.Which which -> new Sent.Unplaced(which.areas());
            case Placing.Place.At at -> take(to, at.placed(), form, viewer, request);
        };
    }

    private Sent take(Addressee to, Placed placed, ContactForm form, Viewer viewer, HttpServletRequest request) {
        var before = taking.findBefore(form);
        if (before.isPresent()) return new Sent.Taken(before.get());
        var wait = pace.use(request);
        return wait.isZero() ? new Sent.Taken(taking.take(placed, to.appeal(), form, viewer)) : new Sent.TooMuch(wait);
    }

    private static String said(ContactForm form) {
        return form.words() + "\n" + Objects.requireNonNullElse(form.where(), "");
    }
}
