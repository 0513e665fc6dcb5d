package org.wardmote.scrutiny.subject;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What people write about, with how often they are answered in time.
///
/// @param forces whose figures stand beside each other
public record SubjectsPage(Frame frame, String span, List<String> forces, List<Row> rows) implements Page {

    /// @param shares one for each force
    public record Row(String subject, String href, List<String> shares) {}
}
