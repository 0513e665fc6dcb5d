/// What can be checked about the house itself: walls, names, access, words, documents. Each rule is tried on a
/// planted offence too, so that a rule which has stopped looking is found out.
@NullMarked
package org.wardmote.house;

import org.jspecify.annotations.NullMarked;
