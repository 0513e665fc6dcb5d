/// Single sign-on for staff by OpenID Connect, where an installation is told of their organisation's provider. The
/// provider says who somebody is and, if it says so, that they showed a second factor. Without settings none of it
/// is there, and nothing is asked of anybody at the start.
@NullMarked
package org.wardmote.people.singlesignon;

import org.jspecify.annotations.NullMarked;
