package org.wardmote.ledger.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What other organisations ask this one to take over.
public record OffersPage(Frame frame, @Nullable String told, List<Line> lines) implements Page {

    public record Line(
            String href, String reference, @Nullable String subject, String detail) {}
}
