package org.wardmote.ledger.desk;

import org.wardmote.area.Area;
import org.wardmote.ledger.Placed;

/// Which local area somebody means by what they typed.
public interface Whereabouts {

    Meant find(String typed);

    /// The area as a place of an organisation's ledger.
    Placed placed(String organisation, Area area);

    /// A force serves its own areas; other organisations are tied to none.
    boolean serves(String organisation, Area area);

    sealed interface Meant {}

    record One(Area area) implements Meant {}

    /// More than one may be meant; more has to be typed.
    record Many() implements Meant {}

    record None() implements Meant {}
}
