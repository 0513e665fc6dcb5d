package org.wardmote.priority.finding;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The hand-over record of a finding.
///
/// @param contributions where those are listed that went along
public record HandOverPage(Frame frame, String caption, List<Handed> handed, String contributions, String back)
        implements Page {

    /// @param came what came back, and when
    public record Handed(
            String post, String who, String when, String due, String number, String acknowledged, String came) {}
}
