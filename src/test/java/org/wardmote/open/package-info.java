/// Contracts of the open formats, over an invented borough on paper.
@NullMarked
package org.wardmote.open;

import org.jspecify.annotations.NullMarked;
