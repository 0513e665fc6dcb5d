package org.wardmote.site.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.wardmote.kernel.Frame;

/// Whoever reads the page that is being made: what their forms must send back, and how they are called.
@Component
class Reader {

    Frame.Personal here() {
        return new Frame.Personal(formToken(), signedInAs());
    }

    private static String formToken() {
        var token = (CsrfToken) RequestContextHolder.currentRequestAttributes()
                .getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (token == null) throw new IllegalStateException("The guard against forged posts has not been asked");
        return token.getToken();
    }

    private static @Nullable String signedInAs() {
        return null;
    }
}
