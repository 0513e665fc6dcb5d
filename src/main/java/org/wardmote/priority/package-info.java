/// What is made of what people said: findings, the decisions that they move, priorities with their plans, and the
/// promises made in public. It knows contributions and never who said them.
@NullMarked
@ApplicationModule(
        displayName = "Priority",
        allowedDependencies = {"kernel", "figure", "platform", "importing", "area", "people", "messaging", "ledger"})
package org.wardmote.priority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
