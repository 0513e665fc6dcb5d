/// What the figures of results count, one by one, for everybody: decisions, promises, meetings, and what each area
/// had.
@NullMarked
package org.wardmote.scrutiny.listing;

import org.jspecify.annotations.NullMarked;
