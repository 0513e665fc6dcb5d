/// What the rooms of this module share about keeping records: moments, places, steps, and how words that name
/// somebody are found again.
@NullMarked
package org.wardmote.priority.record;

import org.jspecify.annotations.NullMarked;
