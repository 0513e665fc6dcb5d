/// The household summary: what the police of an area did and will do, made from the records for a page, for print,
/// in large print and easy to read, and how many households had it.
@NullMarked
package org.wardmote.messaging.summary;

import org.jspecify.annotations.NullMarked;
