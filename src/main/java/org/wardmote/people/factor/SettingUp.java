package org.wardmote.people.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.people.signin.SignIns;

/// An app is begun, shows its first code, is replaced, is removed.
@Component
class SettingUp {

    private final SecondFactors factors;
    private final AuthenticatorApps apps;
    private final RecoveryCodes recovery;
    private final SignIns signIns;
    private final TransactionTemplate transaction;

    SettingUp(
            SecondFactors factors,
            AuthenticatorApps apps,
            RecoveryCodes recovery,
            SignIns signIns,
            TransactionTemplate transaction) {
        this.factors = factors;
        this.apps = apps;
        this.recovery = recovery;
        this.signIns = signIns;
        this.transaction = transaction;
    }

    void begin(SignIns.Here here) {
        requireMayChange(here);
        apps.begin(here.person());
    }

    /// @return recovery codes, where the code was right; the sign-in is strong from then on
    Optional<List<String>> confirm(
            String typed, SignIns.Here here, HttpServletRequest request, HttpServletResponse response) {
        requireMayChange(here);
        var made = transaction.execute(status -> {
            if (!apps.setUp(here.person(), typed)) return List.<String>of();
            signIns.strengthen(request, response);
            return recovery.make(here.person());
        });
        return Optional.ofNullable(made).filter(codes -> !codes.isEmpty());
    }

    List<String> renewRecovery(SignIns.Here here) {
        requireMayChange(here);
        return Objects.requireNonNull(transaction.execute(status -> recovery.make(here.person())));
    }

    void remove(SignIns.Here here) {
        requireMayChange(here);
        transaction.executeWithoutResult(status -> {
            apps.remove(here.person());
            recovery.remove(here.person());
        });
    }

    private void requireMayChange(SignIns.Here here) {
        if (!factors.mayChange(here)) throw new ShowTheSecondFactorFirst();
    }
}
