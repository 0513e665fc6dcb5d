/// The commander's one screen.
@NullMarked
package org.wardmote.scrutiny.command;

import org.jspecify.annotations.NullMarked;
