/// The desk on which announcements are written, looked at, approved, watched and recalled.
@NullMarked
package org.wardmote.messaging.composing;

import org.jspecify.annotations.NullMarked;
