package org.wardmote.messaging.push;

import java.net.URI;
import java.security.KeyPair;
import java.util.Optional;
import java.util.UUID;
import org.wardmote.people.contact.Browser;

/// The browsers of a demonstration, and what arrives in them.
public interface PushOutbox {

    /// Somebody follows in a stand-in for a browser.
    Browser add(Standin standin);

    /// Empty where there is none, or no longer.
    Optional<Standin> find(URI endpoint);

    /// @param headers with which it came
    /// @param bytes how many, as it came
    void keep(Standin standin, Notice notice, String headers, int bytes);

    /// @param key and `secret`: what only a browser knows
    record Standin(UUID id, KeyPair key, byte[] secret) {}
}
