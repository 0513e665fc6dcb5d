package org.wardmote.people.code;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.SeeOther;
import org.wardmote.people.PersonId;
import org.wardmote.people.signin.How;
import org.wardmote.people.signin.SignInCookie;
import org.wardmote.people.signin.SignIns;

/// Leads a browser on from what was used in it: in, or to the question of age. Empty where it did not hold.
@Component
class WayIn {

    private static final SignInCookie ASKED = SignInController.ASKED;

    private final Entering entering;
    private final SignIns signIns;

    WayIn(Entering entering, SignIns signIns) {
        this.entering = entering;
        this.signIns = signIns;
    }

    Optional<SeeOther> byLink(String token, HttpServletRequest request, HttpServletResponse response) {
        return lead(entering.byLink(token, begin(request, response)), request, response);
    }

    Optional<SeeOther> byCode(String code, HttpServletRequest request, HttpServletResponse response) {
        return ASKED.find(request)
                .flatMap(asker -> lead(entering.byCode(asker, code, begin(request, response)), request, response));
    }

    Optional<SeeOther> ofAge(HttpServletRequest request, HttpServletResponse response) {
        return ASKED.find(request)
                .flatMap(asker -> lead(entering.ofAge(asker, begin(request, response)), request, response));
    }

    private BiConsumer<PersonId, How> begin(HttpServletRequest request, HttpServletResponse response) {
        return (person, how) -> signIns.begin(person, how, false, request, response);
    }

    private static Optional<SeeOther> lead(
            Entering.Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
        return switch (outcome) {
            case Entering.Outcome.In in -> {
                ASKED.remove(request, response);
                yield Optional.of(new SeeOther(in.path().value()));
            }
            case Entering.Outcome.AgeFirst first -> {
                ASKED.set(first.asker(), request, response);
                yield Optional.of(new SeeOther("/sign-in/age"));
            }
            case Entering.Outcome.No no -> Optional.empty();
        };
    }
}
