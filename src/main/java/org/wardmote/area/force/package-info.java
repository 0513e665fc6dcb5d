/// The police forces, as the database was seeded with them.
@NullMarked
package org.wardmote.area.force;

import org.jspecify.annotations.NullMarked;
