/// Plain explanations: what each role may do, which force is whose, telephone numbers. Each has an owner and a date
/// by which it is read again.
@NullMarked
@ApplicationModule(
        displayName = "Guide",
        allowedDependencies = {"kernel", "figure", "area"})
package org.wardmote.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
