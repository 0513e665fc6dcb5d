/// The life of a watch scheme, from the first who asks for one to its end: its stages, its clock and its history.
@NullMarked
package org.wardmote.volunteering.scheme;

import org.jspecify.annotations.NullMarked;
