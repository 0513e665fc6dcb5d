package org.wardmote.importing;

import org.wardmote.kernel.Refusal;

/// The file cannot be read at all: not what it says it is, cut short, too large when unpacked, an option missing.
public final class FileRefused extends Refusal {

    public FileRefused(String sentence) {
        super(sentence);
    }
}
