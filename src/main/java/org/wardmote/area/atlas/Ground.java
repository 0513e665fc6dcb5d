package org.wardmote.area.atlas;

/// The borders of one day and what is worked out from them.
record Ground(Boundaries boundaries, Today today, Neighbours neighbours) {}
