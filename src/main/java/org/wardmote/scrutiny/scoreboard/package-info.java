/// The public pages of the figures, and the same as files.
@NullMarked
package org.wardmote.scrutiny.scoreboard;

import org.jspecify.annotations.NullMarked;
