/// How the counting of what was made of what people said holds on top of a large ledger.
@NullMarked
package org.wardmote.bench.scrutiny;

import org.jspecify.annotations.NullMarked;
