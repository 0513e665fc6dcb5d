@NullMarked
package org.wardmote.site.card;

import org.jspecify.annotations.NullMarked;
