/// What came of what people said, and what every area has: the second half of the catalogue of measures, and its
/// numbers.
@NullMarked
package org.wardmote.scrutiny.result;

import org.jspecify.annotations.NullMarked;
