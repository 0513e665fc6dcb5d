/// Getting words to people and back. It begins with correspondence with one person by e-mail, the calls to be made
/// and letters to be printed for those without, and the inbox. It knows no module that speaks through it: those
/// stage an {@link Item}, word it when it leaves, and hear what became of it.
@NullMarked
@ApplicationModule(
        displayName = "Messaging",
        allowedDependencies = {
            "kernel",
            "figure",
            "platform",
            "importing",
            "area",
            "guide",
            "people",
            "people :: contact"
        })
package org.wardmote.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
