/// The pages over Thornfield, as they are sent.
@NullMarked
package org.wardmote.site;

import org.jspecify.annotations.NullMarked;
