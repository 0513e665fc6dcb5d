/// What the public calls what is counted, and where it is.
@NullMarked
package org.wardmote.scrutiny.naming;

import org.jspecify.annotations.NullMarked;
