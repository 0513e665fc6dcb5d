/// Tries what no module can try alone: that whoever is erased is gone from all of them, and what is invented is
/// gone once real facts arrive.
@NullMarked
package org.wardmote.erasure;

import org.jspecify.annotations.NullMarked;
