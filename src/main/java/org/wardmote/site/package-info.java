/// Pages that join modules: home, find, areas, a place, several places side by side, the statements; and what
/// surrounds them: the page frame, error pages, the security configuration. Holds no rules and no tables.
@NullMarked
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "kernel",
            "figure",
            "platform",
            "platform :: headers",
            "area",
            "guide",
            "engagement",
            "priority",
            "scrutiny",
            "volunteering",
            "people",
            "messaging"
        })
package org.wardmote.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
