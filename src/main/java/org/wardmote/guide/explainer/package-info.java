/// Explanations, written in Markdown beside the program and read when it starts.
@NullMarked
package org.wardmote.guide.explainer;

import org.jspecify.annotations.NullMarked;
