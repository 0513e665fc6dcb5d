/// A copy of everything that is kept of somebody, to read and for programs.
@NullMarked
package org.wardmote.people.export;

import org.jspecify.annotations.NullMarked;
