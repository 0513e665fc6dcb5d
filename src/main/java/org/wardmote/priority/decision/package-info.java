/// Decisions: how far what people said moved them and why, who stands by them, and what came of them.
@NullMarked
package org.wardmote.priority.decision;

import org.jspecify.annotations.NullMarked;
