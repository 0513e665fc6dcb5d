/// How many subscribers there are, and those that others enter: staff for people without e-mail, and lists that a
/// force has. Nobody sees who they are.
@NullMarked
package org.wardmote.messaging.roll;

import org.jspecify.annotations.NullMarked;
