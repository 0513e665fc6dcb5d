/// The invented London that a first start shows: outlines and place names that are facts, teams and people that are
/// not. It comes in through the importers like anything else, and the first real import replaces it.
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"kernel", "platform", "importing", "area", "people"})
package org.wardmote.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
