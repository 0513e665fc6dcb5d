/// How findings and decisions hold on top of a large ledger.
@NullMarked
package org.wardmote.bench.priority;

import org.jspecify.annotations.NullMarked;
