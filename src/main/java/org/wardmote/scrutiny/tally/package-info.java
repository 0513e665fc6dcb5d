/// Counting: facts become tallies, one by one as they come or all anew.
@NullMarked
package org.wardmote.scrutiny.tally;

import org.jspecify.annotations.NullMarked;
