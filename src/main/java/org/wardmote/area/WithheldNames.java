package org.wardmote.area;

import java.util.function.UnaryOperator;

/// Officers' names that must not be shown again. They are kept as keyed hashes, so nobody can list them; a text can
/// be asked about.
public interface WithheldNames {

    /// Takes such names out of a text, as they stand now: in full, with an initial, after a rank, inside an e-mail
    /// address. To be asked for once and used for a whole file.
    UnaryOperator<String> cleaner();
}
