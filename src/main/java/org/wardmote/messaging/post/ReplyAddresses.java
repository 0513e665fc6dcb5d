package org.wardmote.messaging.post;

import java.util.Optional;
import java.util.UUID;

/// The addresses to which people reply. Each carries a token that cannot be guessed and says what is replied to,
/// and who was written to.
public interface ReplyAddresses {

    /// Whether a mailbox is read.
    boolean areRead();

    /// Empty where no mailbox is read.
    Optional<String> of(UUID reply);

    /// The token in an address of ours.
    Optional<UUID> find(String address);

    /// Whether it is ours, with a token or without.
    boolean isOurs(String address);
}
