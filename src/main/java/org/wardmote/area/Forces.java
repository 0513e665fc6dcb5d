package org.wardmote.area;

import java.util.List;
import java.util.Optional;

/// The police forces that serve London.
public interface Forces {
    List<Force> list();

    Optional<Force> find(String id);

    Force get(String id);
}
