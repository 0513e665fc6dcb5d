@NullMarked
package org.wardmote.platform.page;

import org.jspecify.annotations.NullMarked;
