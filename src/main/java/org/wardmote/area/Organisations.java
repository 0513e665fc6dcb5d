package org.wardmote.area;

import java.util.List;
import java.util.Optional;

/// The public organisations that the platform joins.
public interface Organisations {

    List<Organisation> list();

    Optional<Organisation> find(String id);

    Organisation get(String id);

    /// The body that oversees a force.
    Optional<Organisation> findOverseerOf(String force);
}
