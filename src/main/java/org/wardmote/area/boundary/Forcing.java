package org.wardmote.area.boundary;

import org.wardmote.importing.BadRow;

/// Which force an area belongs to: its own word, the option's, or the rule for its authority.
record Forcing(Authorities.Rules rules, AskedSet asked) {

    /// @throws BadRow where the area names a force that is not known
    String of(IncomingArea area, String authority) {
        var own = area.force();
        if (own == null) return of(authority);
        if (!rules.forces().contains(own)) throw new BadRow("There is no force \"" + own + "\".");
        return own;
    }

    String of(String authority) {
        return asked.force().orElseGet(() -> rules.forceOf(authority));
    }
}
