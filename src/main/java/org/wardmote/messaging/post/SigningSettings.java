package org.wardmote.messaging.post;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The signature that proves that a mail comes from this domain and was not changed on its way (DKIM). Where the
/// mail server named signs by itself, leave both empty.
///
/// @param selector under which the public key stands in the DNS, at `selector._domainkey.` before the domain that
///     mails come from
/// @param key the file of the private key, PKCS#8 in PEM: RSA of 2048 bits, which everybody can check, or Ed25519,
///     which costs two thirds of it and some cannot check yet
@ConfigurationProperties("wardmote.mail.dkim")
record SigningSettings(@Nullable String selector, @Nullable Path key) {

    @Nullable
    Signing signing(String domain) {
        if (selector == null || selector.isBlank() || key == null) return null;
        return new Signing(SigningKey.read(key), domain, selector);
    }
}
