/// The one record of everything that anybody says, on any channel, and of what became of it. Each contribution has
/// a reference, a clock, a thread and an end; none ends without an answer by a human being. The history is appended
/// to and never overwritten; words live in one place, from which they can be erased.
@NullMarked
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"kernel", "figure", "platform", "importing", "area", "guide", "people", "messaging"})
package org.wardmote.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
