package org.wardmote.platform;

import java.util.Optional;

/// Answers some public addresses before any other filter. Must be quick, hold no lock and look at nothing but the
/// address.
public interface EarlyAnswer {

    /// @param path the raw request path, undecoded; there was no query
    Optional<Finished> find(String path);
}
