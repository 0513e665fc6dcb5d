/// The public pages: which schemes there are around a place, and asking to start one or to have one begun anew.
@NullMarked
package org.wardmote.volunteering.asking;

import org.jspecify.annotations.NullMarked;
