/// Values in everybody's signatures: periods, references, refusals, the page frame, who may open a page.
///
/// Holds no bean and no table, and depends on nothing of ours. Anything that only two modules share does not belong
/// here.
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.wardmote.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
