/// Meeting the public. It begins with the noun meeting: announced, changed, cancelled, held; what
/// becomes of one is told as a fact.
@NullMarked
@ApplicationModule(
        displayName = "Engagement",
        allowedDependencies = {"kernel", "platform", "importing", "area", "messaging"})
package org.wardmote.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
