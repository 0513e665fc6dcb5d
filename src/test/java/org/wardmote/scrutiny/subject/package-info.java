@NullMarked
package org.wardmote.scrutiny.subject;

import org.jspecify.annotations.NullMarked;
