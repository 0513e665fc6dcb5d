package org.wardmote.site.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.wardmote.kernel.Frame;
import org.wardmote.people.People;
import org.wardmote.people.Viewer;
import org.wardmote.people.Viewers;

/// Whoever reads the page that is being made: what their forms must send back, and how they are called.
@Component
class Reader {

    private final Viewers viewers;
    private final People people;

    Reader(Viewers viewers, People people) {
        this.viewers = viewers;
        this.people = people;
    }

    Frame.Personal here() {
        var viewer = viewers.current();
        return new Frame.Personal(
                formToken(), signedInAs(viewer), !viewer.grants().isEmpty());
    }

    private static String formToken() {
        var token = (CsrfToken) RequestContextHolder.currentRequestAttributes()
                .getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (token == null) throw new IllegalStateException("The guard against forged posts has not been asked");
        return token.getToken();
    }

    private @Nullable String signedInAs(Viewer viewer) {
        var person = viewer.person();
        if (person == null) return null;
        return people.staffName(person).or(() -> people.callName(person)).orElse("");
    }
}
