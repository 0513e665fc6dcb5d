/// What the oversight body expects, with the day from which it holds, and who answers for it.
@NullMarked
package org.wardmote.scrutiny.standard;

import org.jspecify.annotations.NullMarked;
