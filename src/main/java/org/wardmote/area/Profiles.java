package org.wardmote.area;

import java.util.Optional;

/// Population and households of areas, newest count first.
public interface Profiles {
    Optional<Profile> find(Area area);
}
