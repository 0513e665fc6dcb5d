/// How far the parts of a place are apart: parity, as a range with those far from it named.
@NullMarked
package org.wardmote.scrutiny.parity;

import org.jspecify.annotations.NullMarked;
