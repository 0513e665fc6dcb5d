package org.wardmote.people.person;

import java.util.List;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// By what somebody is reached, and by what they are only known.
///
/// @param ways where they are written to or rung
/// @param besides what nothing is sent to
public record AddressesPage(Frame frame, List<Line> ways, List<Line> besides, AddressForm form, Faults faults)
        implements Page {

    /// @param kind such as `Telephone number`
    /// @param detail a sentence; empty where there is none
    public record Line(long id, String kind, String text, String detail) {}
}
