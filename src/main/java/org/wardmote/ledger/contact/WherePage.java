package org.wardmote.ledger.contact;

import java.util.Map;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// To whom: by a place, by a borough, or to a police force or oversight body as a whole.
///
/// @param typed what was typed and led nowhere
/// @param boroughs each by its name, with where to write to it
/// @param forces the same
public record WherePage(
        Frame frame, Faults faults, String typed, Map<String, String> boroughs, Map<String, String> forces, String exit)
        implements Page {}
