package org.wardmote.ledger.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Handing over for leave.
///
/// @param have how many would go over
/// @param takers the colleagues who answer everywhere they lie
/// @param given what was handed over and can come back
public record HandOverPage(
        Frame frame,
        @Nullable String told,
        Faults faults,
        int count,
        String have,
        List<Choice> takers,
        @Nullable String to,
        List<Given> given)
        implements Page {

    public record Given(String action, String sentence) {}
}
