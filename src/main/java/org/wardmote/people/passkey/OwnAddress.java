package org.wardmote.people.passkey;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where this installation is. A passkey belongs to its host, and works at no other.
///
/// @param address under which the public reaches it, such as `https://london.example.org`
@ConfigurationProperties("wardmote")
public record OwnAddress(
        @DefaultValue("http://localhost:8080") String address) {

    /// `london.example.org`
    String host() {
        return String.valueOf(URI.create(address).getHost());
    }

    /// `https://london.example.org`, as a browser writes it
    public String origin() {
        return address.replaceAll("/+$", "");
    }

    boolean isLocal() {
        return host().equals("localhost");
    }
}
