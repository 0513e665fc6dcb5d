/// What a summary for households prints of meetings.
@NullMarked
package org.wardmote.engagement.chapter;

import org.jspecify.annotations.NullMarked;
