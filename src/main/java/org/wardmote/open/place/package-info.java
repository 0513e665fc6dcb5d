/// From a postcode or a point to the areas it may mean, with force, team, priorities and next meeting, as JSON. A
/// postcode's answer is put together from parts kept ready, before any other filter.
@NullMarked
package org.wardmote.open.place;

import org.jspecify.annotations.NullMarked;
