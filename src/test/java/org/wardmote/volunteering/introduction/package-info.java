/// What becomes of a introduction.
@NullMarked
package org.wardmote.volunteering.introduction;

import org.jspecify.annotations.NullMarked;
