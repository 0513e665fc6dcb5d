package org.wardmote.people.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;

/// The two exchanges with a device: to make a passkey, and to sign in with one. Each begins with a challenge of
/// ours; whatever does not answer that one is nothing.
@Component
class Exchange {

    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("key", "nobody", AuthorityUtils.createAuthorityList("NOBODY"));

    private final ObjectProvider<WebAuthnRelyingPartyOperations> operations;
    private final PasskeyUsers users;
    private final Ceremonies ceremonies;

    Exchange(ObjectProvider<WebAuthnRelyingPartyOperations> operations, PasskeyUsers users, Ceremonies ceremonies) {
        this.operations = operations;
        this.users = users;
        this.ceremonies = ceremonies;
    }

    PublicKeyCredentialCreationOptions beginRegistration(
            PersonId person, HttpServletRequest request, HttpServletResponse response) {
        users.ensure(person);
        var options = creation(person);
        ceremonies.begin(Ceremonies.Kind.REGISTER, options.getChallenge().toBase64UrlString(), request, response);
        return options;
    }

    /// @return whether the device answered our challenge
    boolean register(
            PersonId person,
            PublicKeyCredential<AuthenticatorAttestationResponse> credential,
            String label,
            HttpServletRequest request,
            HttpServletResponse response) {
        var challenge = ceremonies.take(Ceremonies.Kind.REGISTER, request, response);
        if (challenge.isEmpty()) return false;
        return Answers.holds(() -> operations
                .getObject()
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        with(challenge.get(), creation(person)), new RelyingPartyPublicKey(credential, label))));
    }

    private PublicKeyCredentialCreationOptions creation(PersonId person) {
        var asking =
                UsernamePasswordAuthenticationToken.authenticated(person.value().toString(), null, List.of());
        return operations
                .getObject()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(asking));
    }

    private static PublicKeyCredentialCreationOptions with(
            String challenge, PublicKeyCredentialCreationOptions options) {
        return PublicKeyCredentialCreationOptions.builder()
                .challenge(Bytes.fromBase64(challenge))
                .rp(options.getRp())
                .user(options.getUser())
                .pubKeyCredParams(options.getPubKeyCredParams())
                .authenticatorSelection(options.getAuthenticatorSelection())
                .attestation(options.getAttestation())
                .extensions(options.getExtensions())
                .excludeCredentials(options.getExcludeCredentials())
                .timeout(options.getTimeout())
                .build();
    }

    PublicKeyCredentialRequestOptions beginSignIn(HttpServletRequest request, HttpServletResponse response) {
        var options = asking();
        ceremonies.begin(Ceremonies.Kind.SIGN_IN, options.getChallenge().toBase64UrlString(), request, response);
        return options;
    }

    /// Whose passkey it is, where the device answered our challenge and knew its owner.
    Optional<PersonId> signIn(
            PublicKeyCredential<AuthenticatorAssertionResponse> credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        var challenge = ceremonies.take(Ceremonies.Kind.SIGN_IN, request, response);
        if (challenge.isEmpty()) return Optional.empty();
        var options = asking();
        var asked = PublicKeyCredentialRequestOptions.builder()
                .challenge(Bytes.fromBase64(challenge.get()))
                .rpId(options.getRpId())
                .userVerification(options.getUserVerification())
                .extensions(options.getExtensions())
                .allowCredentials(options.getAllowCredentials())
                .timeout(options.getTimeout())
                .build();
        return Answers.of(() ->
                        operations.getObject().authenticate(new RelyingPartyAuthenticationRequest(asked, credential)))
                .flatMap(user -> users.person(user.getId()));
    }

    private PublicKeyCredentialRequestOptions asking() {
        return operations
                .getObject()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY));
    }
}
