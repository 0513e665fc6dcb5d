/// The one PostgreSQL: opened, prepared, migrated, closed last.
@NullMarked
package org.wardmote.platform.database;

import org.jspecify.annotations.NullMarked;
