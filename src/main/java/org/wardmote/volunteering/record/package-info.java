/// What this module keeps of people, and what of it goes when.
@NullMarked
package org.wardmote.volunteering.record;

import org.jspecify.annotations.NullMarked;
