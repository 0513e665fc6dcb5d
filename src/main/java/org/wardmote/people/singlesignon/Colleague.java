package org.wardmote.people.singlesignon;

import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Whom the provider says somebody is.
///
/// @param strong they showed it a second factor
record Colleague(String email, boolean strong) {

    /// Empty where it vouches for no address, or for one that is not its own.
    static Optional<Colleague> of(OidcUser user, SingleSignOnSettings settings) {
        var email = user.getEmail();
        if (email == null || !Boolean.TRUE.equals(user.getEmailVerified()) || !settings.speaksFor(email))
            return Optional.empty();
        return Optional.of(new Colleague(email, isStrong(user, settings)));
    }

    private static boolean isStrong(OidcUser user, SingleSignOnSettings settings) {
        var methods = user.getAuthenticationMethods() == null ? List.<String>of() : user.getAuthenticationMethods();
        var context = user.getAuthenticationContextClass();
        return methods.stream().anyMatch(settings.secondFactors()::contains)
                || (context != null && settings.strongContexts().contains(context));
    }
}
