/// Answers as Atom (RFC 4287), for whoever follows them in a feed reader.
@NullMarked
package org.wardmote.open.feed;

import org.jspecify.annotations.NullMarked;
