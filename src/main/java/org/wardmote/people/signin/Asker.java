package org.wardmote.people.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.wardmote.people.Viewer;

/// Whoever asks, as Spring Security carries them.
final class Asker extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;
    private final long signIn;

    Asker(Viewer viewer, long signIn) {
        super(List.of());
        this.viewer = viewer;
        this.signIn = signIn;
        setAuthenticated(true);
    }

    Viewer viewer() {
        return viewer;
    }

    /// The sign-in of the browser that asks.
    long signIn() {
        return signIn;
    }

    @Override
    public Object getPrincipal() {
        return viewer.whom();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(signIn);
    }
}
