package org.wardmote.people.passkey;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Finished;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What is sent to and from a device, as the standard writes it.
@Component
class DeviceJson {

    /// Made at the first use: nobody waits for it at the start.
    private static final class Held {
        static final JsonMapper JSON =
                JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }

    Finished write(Object options) {
        var text = Held.JSON.writeValueAsString(options);
        return Finished.of("application/json", text.getBytes(StandardCharsets.UTF_8), Instant.MAX);
    }

    Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> readNew(String sent) {
        return read(sent, new TypeReference<>() {});
    }

    Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> readKnown(String sent) {
        return read(sent, new TypeReference<>() {});
    }

    private static <T> Optional<T> read(String sent, TypeReference<T> type) {
        try {
            return Optional.ofNullable(Held.JSON.readValue(sent, type));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
