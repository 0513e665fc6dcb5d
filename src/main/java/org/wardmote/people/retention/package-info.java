/// What has been kept long enough goes, by the clock and without being asked.
@NullMarked
package org.wardmote.people.retention;

import org.jspecify.annotations.NullMarked;
