package org.wardmote.volunteering.scheme;

import org.jspecify.annotations.Nullable;
import org.wardmote.people.Introduction;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// What officers do about watch schemes. Whoever asked is told of each.
public interface Working {

    /// @param note what is said about it to whoever asked; null: nothing more
    void act(Scheme scheme, Deed deed, @Nullable String note, Viewer by);

    /// @param officer who answers there
    void name(Scheme scheme, PersonId officer, @Nullable String note, Viewer by);

    /// Neighbours have been found and agreed on a name and a boundary.
    void outline(Scheme scheme, String name, String outline, @Nullable String note, Viewer by);

    /// @param agreed they have said yes to the officer; else they are asked on their own channel
    void propose(Scheme scheme, Introduction coordinator, boolean agreed, @Nullable String note, Viewer by);

    /// The coordinator says yes at their private link.
    void agree(Scheme scheme);

    /// They do not coordinate it, or no longer.
    void stepDown(Scheme scheme);
}
