/// Several places side by side.
@NullMarked
package org.wardmote.site.compare;

import org.jspecify.annotations.NullMarked;
