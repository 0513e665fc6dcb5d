/// The public organisations, as the database was seeded with them.
@NullMarked
package org.wardmote.area.organisation;

import org.jspecify.annotations.NullMarked;
