package org.wardmote.ledger.referral;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// One contribution that this organisation is asked to take over, with as little of it as deciding needs.
///
/// @param why what was typed about giving it back
public record OfferPage(
        Frame frame,
        Faults faults,
        String path,
        String place,
        @Nullable String subject,
        String due,
        String offered,
        @Nullable String reason,
        @Nullable String why)
        implements Page {}
