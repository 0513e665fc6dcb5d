/// Wardmote: the police, their oversight body and the public listen to each other and act.
///
/// Each sub-package is a module; its root package is its contract and the rest of it is private. `ARCHITECTURE.md`
/// lists them.
@NullMarked
package org.wardmote;

import org.jspecify.annotations.NullMarked;
