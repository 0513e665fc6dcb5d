/// What a team has promised to work on. It begins with the noun priority: an issue, the action taken, and whether
/// it is still fresh.
@NullMarked
@ApplicationModule(
        displayName = "Priority",
        allowedDependencies = {"kernel", "platform", "importing", "area"})
package org.wardmote.priority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
