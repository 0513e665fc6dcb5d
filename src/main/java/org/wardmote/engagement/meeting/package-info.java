/// Meetings: how they come in, change and are cancelled, and how they are found.
@NullMarked
package org.wardmote.engagement.meeting;

import org.jspecify.annotations.NullMarked;
