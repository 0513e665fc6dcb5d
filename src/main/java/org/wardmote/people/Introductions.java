package org.wardmote.people;

import java.util.Map;

/// Whether what was typed can be an address at all.
public interface Introductions {

    /// The message key of what is wrong, by the field's name (`email`, `telephone`, `postal`); empty when all is
    /// well.
    Map<String, String> faults(Introduction introduction);
}
