/// Persons and how to reach them. A typed address gives an unproven person of its own; whoever proves that it is
/// theirs is joined with all of those.
@NullMarked
package org.wardmote.people.person;

import org.jspecify.annotations.NullMarked;
