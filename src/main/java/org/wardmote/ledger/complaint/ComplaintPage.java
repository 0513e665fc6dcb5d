package org.wardmote.ledger.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// How to complain.
///
/// @param address of the contribution's page, without the key
/// @param back the same with the key
public record ComplaintPage(
        Frame frame,
        String reference,
        String address,
        String back,
        List<Way> ways,
        ComplaintForm form,
        Faults faults,
        String exit)
        implements Page {

    /// @param overdue nobody has checked it again in time
    public record Way(
            String name,
            String text,
            String href,
            String link,
            @Nullable String overdue) {}
}
