@NullMarked
package org.wardmote.site.error;

import org.jspecify.annotations.NullMarked;
