package org.wardmote.people.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.wardmote.people.signin.SignIns;

/// Somebody who has signed in types a code from their app, or one from paper.
@Component
class ShowingFactors {

    enum Outcome {
        STRONG,
        WRONG,
        /// The sign-in has ended.
        OVER
    }

    private final AuthenticatorApps apps;
    private final RecoveryCodes recovery;
    private final FactorTries tries;
    private final SignIns signIns;

    ShowingFactors(AuthenticatorApps apps, RecoveryCodes recovery, FactorTries tries, SignIns signIns) {
        this.apps = apps;
        this.recovery = recovery;
        this.tries = tries;
        this.signIns = signIns;
    }

    Outcome show(String typed, SignIns.Here here, HttpServletRequest request, HttpServletResponse response) {
        if (tries.isOneTooMany(here.id())) {
            signIns.end(request, response);
            return Outcome.OVER;
        }
        var right = apps.use(here.person(), typed) || recovery.use(here.person(), typed);
        if (!right) return Outcome.WRONG;
        tries.forget(here.id());
        signIns.strengthen(request, response);
        return Outcome.STRONG;
    }
}
