package org.wardmote.scrutiny.subject;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What answer to expect on a subject, and how often it comes in time.
///
/// @param who deals with it
/// @param expect what an answer says, beside when it comes
/// @param figures one for each force that has any
public record SubjectPage(
        Frame frame, String who, String expect, List<Figured> figures, String definition, List<Link> links)
        implements Page {

    public record Figured(String value, String label, String base) {}

    public record Link(String text, String href) {}
}
