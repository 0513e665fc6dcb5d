/// The still map of a page: what the server draws, and the words for those who do not see it.
@NullMarked
package org.wardmote.site.map;

import org.jspecify.annotations.NullMarked;
