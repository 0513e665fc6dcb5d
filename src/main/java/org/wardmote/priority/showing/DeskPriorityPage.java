package org.wardmote.priority.showing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// One priority at the desk: all that the public reads, and what can be done now.
///
/// @param told what has just been done
/// @param shown where the public reads it
/// @param acts what the viewer can do with it
/// @param doing what they can do with its actions, by action
/// @param evidence the findings and contributions that it rests on, as far as the viewer may read them
public record DeskPriorityPage(
        Frame frame,
        @Nullable String told,
        Tale tale,
        String shown,
        List<Link> acts,
        List<Doing> doing,
        List<Link> evidence)
        implements Page {

    public record Link(String text, String href) {}

    public record Doing(long action, List<Link> links) {}

    public List<Link> doing(long action) {
        return doing.stream()
                .filter(one -> one.action() == action)
                .flatMap(one -> one.links().stream())
                .toList();
    }
}
