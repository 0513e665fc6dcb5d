/// Promises: every dated commitment made in public, and whether it was kept.
@NullMarked
package org.wardmote.priority.promise;

import org.jspecify.annotations.NullMarked;
