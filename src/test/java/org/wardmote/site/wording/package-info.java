@NullMarked
package org.wardmote.site.wording;

import org.jspecify.annotations.NullMarked;
