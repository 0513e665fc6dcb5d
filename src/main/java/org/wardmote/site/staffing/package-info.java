/// A team over time: its posts and its hours, month by month.
@NullMarked
package org.wardmote.site.staffing;

import org.jspecify.annotations.NullMarked;
