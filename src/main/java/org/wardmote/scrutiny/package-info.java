/// The oversight body's room. It begins with the noun measure: the public figures of who was answered and when,
/// counted from facts into a table of its own, so that a measure can be recomputed, redefined and rebuilt as it
/// stood. Beside it stand deeds, what was made of what people said; coverage, what each area had at the end of a
/// day; and targets, what the oversight body expects. It reads nobody else's tables, and nobody whom it scrutinises
/// can write in it.
///
/// It keeps no person and no words: a fact carries ids, kinds and times, and a speaker whom only `people` can name
/// and whose name erasure takes away. So there is nothing here to export or erase, and the figures stay.
@NullMarked
@ApplicationModule(
        displayName = "Scrutiny",
        allowedDependencies = {
            "kernel",
            "figure",
            "platform",
            "importing",
            "area",
            "engagement",
            "people",
            "messaging",
            "ledger",
            "priority"
        })
package org.wardmote.scrutiny;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
