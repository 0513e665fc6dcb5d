package org.wardmote.people.singlesignon;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param issuer the OpenID Connect provider of the staff's organisation, such as `https://login.example.org`; none
///     by default, and then there is no single sign-on
/// @param clientId how this installation is registered there; its answer address is
///     `/sign-in/organisation/callback`
/// @param clientSecret the secret that was given with it
/// @param domains what follows the @ in addresses that the provider speaks for, such as `met.example.org`; others
///     are not believed
/// @param secondFactors what the provider's `amr` must contain one of for a sign-in with a second factor
/// @param strongContexts values of the provider's `acr` that mean the same
@ConfigurationProperties("wardmote.single-sign-on")
record SingleSignOnSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue List<String> domains,
        @DefaultValue({"mfa", "otp", "hwk", "sc"}) List<String> secondFactors,
        @DefaultValue List<String> strongContexts) {

    boolean isConfigured() {
        return issuer != null && !issuer.isBlank() && clientId != null && !clientId.isBlank();
    }

    boolean speaksFor(String email) {
        var domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.stream()
                .anyMatch(known -> known.strip().toLowerCase(Locale.ROOT).equals(domain));
    }
}
