/// `bin/bench`: how fast the functions are, what the pages cost, how long it takes to start, how much goes over the
/// wire.
@NullMarked
package org.wardmote.bench;

import org.jspecify.annotations.NullMarked;
