/// Who may look into what a figure counts, and who may say what is expected.
@NullMarked
package org.wardmote.scrutiny.reach;

import org.jspecify.annotations.NullMarked;
