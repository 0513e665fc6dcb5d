package org.wardmote.ledger;

import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;

/// To whom a contribution was said and whose clock it is: an organisation, and there the ward's team, else the
/// borough, else the organisation as a whole.
///
/// @param organisation the controller, such as `metropolitan`, `mopac`
public record Placed(
        String organisation,
        @Nullable AreaId borough,
        @Nullable AreaId area) {}
