/// The trace: from any decision to every contribution that it considered, and from any contribution to everything
/// that was made of it.
@NullMarked
package org.wardmote.priority.trace;

import org.jspecify.annotations.NullMarked;
