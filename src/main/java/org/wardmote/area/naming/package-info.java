/// How names become parts of addresses, and how spellings are forgiven: pure functions.
@NullMarked
package org.wardmote.area.naming;

import org.jspecify.annotations.NullMarked;
