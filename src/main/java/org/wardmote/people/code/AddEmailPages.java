package org.wardmote.people.code;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.people.trail.Trails;

/// Words the pages by which an address is added.
@Component
class AddEmailPages {

    private static final Trails.Above ADDRESSES = new Trails.Above("addresses.title", "/my/addresses");

    private final Trails trails;

    AddEmailPages(Trails trails) {
        this.trails = trails;
    }

    /// @param wrong it cannot be an address at all
    AddEmailPage ask(String email, boolean wrong) {
        var frame = trails.my(ADDRESSES, "adding.title");
        return new AddEmailPage(
                frame, email, wrong ? Faults.NONE.and("email", frame.say("people.introduction.email")) : Faults.NONE);
    }

    /// @param email empty where nothing was sent, or too long ago
    /// @param wrong the code that was typed is not the one that was sent
    AddCodePage sent(Optional<String> email, boolean wrong) {
        var frame = trails.my(ADDRESSES, "adding.code.title");
        return new AddCodePage(
                frame,
                email.map(to -> frame.say("adding.code.sent", to)).orElseGet(() -> frame.say("adding.code.enough")),
                wrong ? Faults.NONE.and("code", frame.say("adding.code.wrong")) : Faults.NONE);
    }
}
