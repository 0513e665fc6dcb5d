package org.wardmote.people.signin;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.wardmote.people.Viewer;
import org.wardmote.people.Viewers;

/// Outside a request nobody asks.
@Component
class WhoIsAsking implements Viewers {

    @Override
    public Viewer current() {
        return asker().map(Asker::viewer).orElse(Viewer.NOBODY);
    }

    Optional<Asker> asker() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Asker asker
                ? Optional.of(asker)
                : Optional.empty();
    }
}
