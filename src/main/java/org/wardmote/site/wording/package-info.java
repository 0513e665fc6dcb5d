/// Dates, times and lists as British English has them, for every page.
@NullMarked
package org.wardmote.site.wording;

import org.jspecify.annotations.NullMarked;
