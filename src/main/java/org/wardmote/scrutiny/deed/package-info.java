/// What was made of what people said, and meetings: kept as other modules told it, and counted.
@NullMarked
package org.wardmote.scrutiny.deed;

import org.jspecify.annotations.NullMarked;
