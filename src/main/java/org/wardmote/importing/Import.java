package org.wardmote.importing;

/// One kind of file that `bin/wardmote import KIND FILE` takes. A module that owns facts implements it as a bean.
///
/// `read` runs inside one transaction. It refuses rows through the tally and carries on, so that a person sees
/// every fault at once; unless `--keep-valid` was given, one refused row means that nothing of the file is kept. A
/// file that cannot be read at all is {@link FileRefused}.
public interface Import {

    /// As it is typed: `areas`, `postcodes`, `contact-points`.
    String kind();

    /// What the file holds and which options there are; `docs/import.md` is made from it.
    Layout layout();

    void read(ImportFile file, Options options, Tally tally);
}
