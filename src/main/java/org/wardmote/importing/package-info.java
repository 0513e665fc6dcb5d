/// How files come in: what an import declares, bounded reading of plain, gzip and zip files, CSV rows with their
/// numbers, and the one transaction around it all that keeps nothing of a file that cannot be kept whole.
@NullMarked
@ApplicationModule(
        displayName = "Importing",
        allowedDependencies = {"kernel", "platform"})
package org.wardmote.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
