package org.wardmote.platform;

/// A verb of `bin/wardmote`, annotated for picocli and listed in `META-INF/services`, so that help needs no
/// database. By the time it runs, the platform's parts are there to be asked for.
public interface Command {

    /// @throws org.wardmote.kernel.Refusal with a sentence for the person at the keyboard; exit status 1
    void run(Parts parts) throws Exception;

    /// Hands out beans by their type.
    interface Parts {
        <T> T get(Class<T> type);

        <T> Iterable<T> all(Class<T> type);
    }
}
