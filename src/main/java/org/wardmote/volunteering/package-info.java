/// What people do for their neighbourhood of their own accord. It begins with the noun watch scheme: asked for,
/// begun with a named officer, live, dormant and begun anew; and with putting neighbours in touch with a scheme's
/// coordinator. It asks nobody to enforce anything.
@NullMarked
@ApplicationModule(
        displayName = "Volunteering",
        allowedDependencies = {"kernel", "platform", "importing", "area", "people", "messaging", "ledger"})
package org.wardmote.volunteering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
