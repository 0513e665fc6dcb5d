package org.wardmote.people.passkey;

import java.util.List;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Somebody's passkeys, and the making of another.
///
/// @param mayChange false: first they show what they have
public record PasskeysPage(Frame frame, List<Line> passkeys, boolean mayChange, String label, Faults faults)
        implements Page {

    /// @param id to name it by when it is removed
    /// @param days when it was made and last used
    public record Line(String id, String label, String days) {}
}
