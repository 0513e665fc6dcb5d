/// How values are written and read in the open formats.
@NullMarked
package org.wardmote.open.json;

import org.jspecify.annotations.NullMarked;
