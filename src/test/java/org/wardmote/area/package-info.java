@NullMarked
package org.wardmote.area;

import org.jspecify.annotations.NullMarked;
