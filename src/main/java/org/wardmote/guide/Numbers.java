package org.wardmote.guide;

import java.util.List;
import java.util.Optional;

/// Numbers to point people to.
public interface Numbers {

    /// In the order of the guide, most urgent first.
    List<SignpostNumber> list();

    Optional<SignpostNumber> find(String id);
}
