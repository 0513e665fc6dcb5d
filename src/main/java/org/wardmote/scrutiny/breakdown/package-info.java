/// By channel and by subject, without giving anybody away. Small numbers are hidden, and with them what would
/// betray them by subtraction, in all boroughs and the whole at once; a month is published once, a week after its
/// end, and stays as it is.
@NullMarked
package org.wardmote.scrutiny.breakdown;

import org.jspecify.annotations.NullMarked;
