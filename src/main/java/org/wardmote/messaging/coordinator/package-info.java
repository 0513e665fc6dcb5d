/// Coordinators: a team gives somebody an area for a time, in which they enter neighbours without e-mail who
/// consent, and pass each message on to them. They see whom they entered and nobody else.
@NullMarked
package org.wardmote.messaging.coordinator;

import org.jspecify.annotations.NullMarked;
