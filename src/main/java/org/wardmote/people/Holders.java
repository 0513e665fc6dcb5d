package org.wardmote.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;

/// Who can be given something to do: whoever holds a function today that reaches a record placed somewhere.
public interface Holders {

    /// In no particular order, each once.
    List<PersonId> list(Function function, String organisation, @Nullable AreaId borough, @Nullable AreaId area);
}
