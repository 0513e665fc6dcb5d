/// The ward's newsletter, drafted from records; somebody edits it, somebody else lets it go.
@NullMarked
package org.wardmote.messaging.newsletter;

import org.jspecify.annotations.NullMarked;
