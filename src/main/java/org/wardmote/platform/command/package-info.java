/// The command line of administration: finds the verbs that modules offer and starts what they need.
@NullMarked
package org.wardmote.platform.command;

import org.jspecify.annotations.NullMarked;
