/// Findings: what many people said about one thing, how much it weighs, and to whom it went.
@NullMarked
package org.wardmote.priority.finding;

import org.jspecify.annotations.NullMarked;
