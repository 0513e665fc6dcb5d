/// Meetings as calendars read them (RFC 5545).
@NullMarked
package org.wardmote.open.calendar;

import org.jspecify.annotations.NullMarked;
