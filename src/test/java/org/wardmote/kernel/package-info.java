@NullMarked
package org.wardmote.kernel;

import org.jspecify.annotations.NullMarked;
