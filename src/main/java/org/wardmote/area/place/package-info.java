/// The gazetteer: how towns, stations, streets and contact points come in and are read.
@NullMarked
package org.wardmote.area.place;

import org.jspecify.annotations.NullMarked;
