package org.wardmote.people.passkey;

import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.wardmote.kernel.MyEntry;
import org.wardmote.people.signin.OtherWay;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OwnAddress.class)
class PasskeyBeans {

    /// The device must know its owner, so that a passkey is two factors; and it must find the key by itself, so
    /// that nobody types an address. Made when the first passkey is used: nobody waits for it at the start.
    @Bean
    @Lazy
    WebAuthnRelyingPartyOperations passkeyOperations(
            PasskeyUsers users, StoredPasskeys passkeys, OwnAddress own, Environment environment) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(own.host())
                .name("Wardmote")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(users, passkeys, party, origins(own, environment));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /// On somebody's own machine the port may be any.
    private static Set<String> origins(OwnAddress own, Environment environment) {
        var origins = new HashSet<>(Set.of(own.origin()));
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", ""));
        if (own.isLocal() && !port.isEmpty()) origins.add("http://localhost:" + port);
        return origins;
    }

    @Bean
    MyEntry myPasskeys() {
        return new MyEntry("passkey.title", "passkey.hint", "/my/passkeys", 80);
    }

    /// Beside the passkeys, since staff choose between the two.
    @Bean
    MyEntry mySecondFactor() {
        return new MyEntry("factor.title", "factor.hint", "/my/second-factor", 85);
    }

    @Bean
    OtherWay passkeyWay() {
        return new OtherWay("passkey.way", "passkey.way.hint", "/sign-in/passkey", 10);
    }
}
