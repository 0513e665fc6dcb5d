@NullMarked
package org.wardmote.open.calendar;

import org.jspecify.annotations.NullMarked;
