/// What is kept of somebody: the kinds of record, who looked at them, and the people module's own.
@NullMarked
package org.wardmote.people.record;

import org.jspecify.annotations.NullMarked;
