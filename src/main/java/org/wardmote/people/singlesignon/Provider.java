package org.wardmote.people.singlesignon;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.passkey.OwnAddress;

/// The organisation's provider. What it offers and its keys are fetched when the first person uses it.
@Component
class Provider {

    static final String CALLBACK = "/sign-in/organisation/callback";

    /// What the provider has to do with is no fault of ours, and not of much use to whoever signs in.
    static final class DidNotAnswer extends Exception {
        private static final long serialVersionUID = 1L;

        DidNotAnswer(Throwable cause) {
            super("The provider did not confirm a sign-in", cause);
        }
    }

    private final SingleSignOnSettings settings;
    private final OwnAddress own;
    private final OidcAuthorizationCodeAuthenticationProvider exchange;
    private volatile @Nullable ClientRegistration known;

    Provider(SingleSignOnSettings settings, OwnAddress own) {
        this.settings = settings;
        this.own = own;
        this.exchange = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(),
                user -> new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, user.getIdToken()));
    }

    /// Where the browser goes.
    String address(Asked asked) throws DidNotAnswer {
        return request(asked).getAuthorizationRequestUri();
    }

    /// The code is changed for a token, whose signature, issuer, audience, nonce and time are checked.
    OidcUser confirm(Asked asked, String code, String state) throws DidNotAnswer {
        var response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(redirect())
                .state(state)
                .build();
        try {
            var confirmed = exchange.authenticate(new OAuth2LoginAuthenticationToken(
                    registration(), new OAuth2AuthorizationExchange(request(asked), response)));
            if (confirmed != null && confirmed.getPrincipal() instanceof OidcUser user) return user;
            throw new DidNotAnswer(new IllegalStateException("No user"));
        } catch (AuthenticationException e) {
            throw new DidNotAnswer(e);
        }
    }

    private OAuth2AuthorizationRequest request(Asked asked) throws DidNotAnswer {
        var registration = registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(Objects.requireNonNull(
                        registration.getProviderDetails().getAuthorizationUri(), "no authorization address"))
                .redirectUri(redirect())
                .scopes(Set.of("openid", "email"))
                .state(asked.state())
                .additionalParameters(Map.of(
                        OidcParameterNames.NONCE,
                        asked.nonceHash(),
                        PkceParameterNames.CODE_CHALLENGE,
                        asked.challenge(),
                        PkceParameterNames.CODE_CHALLENGE_METHOD,
                        "S256"))
                .attributes(Map.of(
                        OidcParameterNames.NONCE, asked.nonce(), PkceParameterNames.CODE_VERIFIER, asked.verifier()))
                .build();
    }

    private String redirect() {
        return own.origin() + CALLBACK;
    }

    private ClientRegistration registration() throws DidNotAnswer {
        if (!settings.isConfigured()) throw new NotFound();
        var there = known;
        if (there != null) return there;
        try {
            there = ClientRegistrations.fromOidcIssuerLocation(String.valueOf(settings.issuer()))
                    .registrationId("organisation")
                    .clientId(String.valueOf(settings.clientId()))
                    .clientSecret(settings.clientSecret() == null ? "" : settings.clientSecret())
                    .build();
            known = there;
            return there;
        } catch (RuntimeException e) {
            throw new DidNotAnswer(e);
        }
    }
}
