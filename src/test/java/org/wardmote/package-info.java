@NullMarked
package org.wardmote;

import org.jspecify.annotations.NullMarked;
