/// Putting a neighbour in touch with a scheme's coordinator: both agree before either learns how to reach the
/// other.
@NullMarked
package org.wardmote.volunteering.introduction;

import org.jspecify.annotations.NullMarked;
