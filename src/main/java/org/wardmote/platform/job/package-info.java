/// Runs what happens unattended.
@NullMarked
package org.wardmote.platform.job;

import org.jspecify.annotations.NullMarked;
