package org.wardmote.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.people.PersonId;

/// Whoever signs in or out gets new secrets, so that none that was put into their browser beforehand, or read there
/// before, is worth anything afterwards: neither the sign-in nor the forms' token.
@Component
class BrowserSignIns implements SignIns {

    private final SignInRows rows;
    private final Secrets secrets;
    private final CsrfTokenRepository formTokens;
    private final TransactionTemplate transaction;

    BrowserSignIns(SignInRows rows, Secrets secrets, CsrfTokenRepository formTokens, TransactionTemplate transaction) {
        this.rows = rows;
        this.secrets = secrets;
        this.formTokens = formTokens;
        this.transaction = transaction;
    }

    @Override
    public void begin(
            PersonId person, How how, boolean strong, HttpServletRequest request, HttpServletResponse response) {
        var token = secrets.token();
        transaction.executeWithoutResult(status -> {
            held(request).ifPresent(held -> rows.end(held.id(), held.person()));
            rows.insert(token, person, how, strong, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        });
        formTokens.saveToken(null, request, response);
        SignInCookie.SIGN_IN.set(token, request, response);
    }

    @Override
    public void strengthen(HttpServletRequest request, HttpServletResponse response) {
        var held = held(request).orElseThrow(() -> new IllegalStateException("Nobody has signed in here"));
        var token = secrets.token();
        rows.strengthen(held.id(), token);
        SignInCookie.SIGN_IN.set(token, request, response);
    }

    @Override
    public void end(HttpServletRequest request, HttpServletResponse response) {
        held(request).ifPresent(held -> rows.end(held.id(), held.person()));
        formTokens.saveToken(null, request, response);
        SignInCookie.SIGN_IN.remove(request, response);
    }

    @Override
    public Optional<PersonId> person(HttpServletRequest request) {
        return held(request).map(SignInRows.Held::person);
    }

    @Override
    public Optional<Here> here(HttpServletRequest request) {
        return held(request).map(held -> new Here(held.id(), held.person(), rows.isStrong(held)));
    }

    private Optional<SignInRows.Held> held(HttpServletRequest request) {
        return SignInCookie.SIGN_IN.find(request).flatMap(rows::find);
    }
}
