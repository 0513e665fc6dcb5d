/// Our own API's description of itself: OpenAPI, written by hand and kept true by a test.
@NullMarked
package org.wardmote.open.description;

import org.jspecify.annotations.NullMarked;
