/// The demonstration's stage: invented people whose parts anybody can take. It exists only while what is stored is
/// the demonstration's invention.
@NullMarked
package org.wardmote.people.stage;

import org.jspecify.annotations.NullMarked;
