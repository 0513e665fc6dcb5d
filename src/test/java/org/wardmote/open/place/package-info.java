@NullMarked
package org.wardmote.open.place;

import org.jspecify.annotations.NullMarked;
