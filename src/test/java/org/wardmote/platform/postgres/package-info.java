@NullMarked
package org.wardmote.platform.postgres;

import org.jspecify.annotations.NullMarked;
