/// What is announced to many: written, looked at as it will arrive, approved by somebody else, sent at its time,
/// recalled, corrected.
@NullMarked
package org.wardmote.messaging.announcement;

import org.jspecify.annotations.NullMarked;
