@NullMarked
package org.wardmote.people.record;

import org.jspecify.annotations.NullMarked;
