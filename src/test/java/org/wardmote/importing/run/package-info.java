@NullMarked
package org.wardmote.importing.run;

import org.jspecify.annotations.NullMarked;
