@NullMarked
package org.wardmote.engagement.meeting;

import org.jspecify.annotations.NullMarked;
