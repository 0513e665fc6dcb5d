/// Answers to the equality questions, apart from everything else: in a schema of their own that only a role of its
/// own may read, which is taken here and nowhere else. They leave as counts.
@NullMarked
package org.wardmote.people.equality;

import org.jspecify.annotations.NullMarked;
