package org.wardmote.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.wardmote.people.Grant;
import org.wardmote.people.Grants;
import org.wardmote.people.Viewer;

/// Finds out from the cookie who asks; nothing is looked up for a page that does not want to know. Sign-ins are
/// begun at {@link SignIns} alone, so that nothing is saved here.
@Component
class SignInContexts implements SecurityContextRepository {

    private final SignInRows rows;
    private final Grants grants;

    SignInContexts(SignInRows rows, Grants grants) {
        this.rows = rows;
        this.grants = grants;
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return SignInCookie.SIGN_IN
                .find(exchange.getRequest())
                .flatMap(rows::find)
                .<SecurityContext>map(held -> new SecurityContextImpl(asker(held)))
                .orElseGet(SecurityContextImpl::new);
    }

    private Asker asker(SignInRows.Held held) {
        rows.see(held);
        var granted = rows.isStrong(held) ? grants.today(held.person()) : List.<Grant>of();
        return new Asker(new Viewer(held.person(), granted), held.id());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SignInCookie.SIGN_IN.find(request).isPresent();
    }
}
