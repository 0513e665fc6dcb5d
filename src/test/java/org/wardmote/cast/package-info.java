/// The invented borough and people that tests share.
@NullMarked
package org.wardmote.cast;

import org.jspecify.annotations.NullMarked;
