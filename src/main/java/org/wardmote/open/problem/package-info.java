/// What goes wrong in our own API, as problem+json (RFC 9457).
@NullMarked
package org.wardmote.open.problem;

import org.jspecify.annotations.NullMarked;
