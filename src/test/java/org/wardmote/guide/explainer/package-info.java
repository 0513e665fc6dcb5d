@NullMarked
package org.wardmote.guide.explainer;

import org.jspecify.annotations.NullMarked;
