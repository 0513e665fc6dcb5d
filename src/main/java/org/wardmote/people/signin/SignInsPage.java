package org.wardmote.people.signin;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Where somebody is signed in.
///
/// @param hasOthers there is another than the one in which this is read
public record SignInsPage(Frame frame, List<Line> lines, boolean hasOthers) implements Page {

    /// @param device such as `Firefox on Windows`
    /// @param here it is the browser in which this is read
    /// @param strong a second factor was shown in it
    public record Line(long id, String device, String how, String began, String seen, boolean here, boolean strong) {}
}
