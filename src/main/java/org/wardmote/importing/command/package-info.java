/// `bin/wardmote import`.
@NullMarked
package org.wardmote.importing.command;

import org.jspecify.annotations.NullMarked;
