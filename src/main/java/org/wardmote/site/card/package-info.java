/// What a page says of an officer, a way to reach a team, a meeting, a priority: worded once, shown wherever it is
/// wanted.
@NullMarked
package org.wardmote.site.card;

import org.jspecify.annotations.NullMarked;
