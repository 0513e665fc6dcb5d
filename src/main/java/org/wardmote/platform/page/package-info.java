/// Public pages: rendered once, kept finished in memory, sent before any other filter runs.
@NullMarked
package org.wardmote.platform.page;

import org.jspecify.annotations.NullMarked;
