@NullMarked
package org.wardmote.area.naming;

import org.jspecify.annotations.NullMarked;
