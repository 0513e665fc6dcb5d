/// What becomes of a scheme.
@NullMarked
package org.wardmote.volunteering.scheme;

import org.jspecify.annotations.NullMarked;
