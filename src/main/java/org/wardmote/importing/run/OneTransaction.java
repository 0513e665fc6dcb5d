package org.wardmote.importing.run;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Importing;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Report;
import org.wardmote.platform.Changes;

/// Reads a file inside one transaction and rolls it back unless it can be kept as it was asked for.
@Component
class OneTransaction implements Importing {

    private final ObjectProvider<Import> imports;
    private final TransactionTemplate transaction;
    private final Installation installation;
    private final Changes changes;

    OneTransaction(
            ObjectProvider<Import> imports,
            TransactionTemplate transaction,
            Installation installation,
            Changes changes) {
        this.imports = imports;
        this.transaction = transaction;
        this.installation = installation;
        this.changes = changes;
    }

    @Override
    public Report run(String kind, ImportFile file, Options options, Manner manner) {
        var chosen = choose(kind);
        refuseUnknown(options, chosen);
        return transaction.execute(status -> {
            var tally = new CountedTally();
            if (manner == Manner.DEMO) installation.markDemo();
            else if (installation.makeReal()) tally.note("The demonstration's invented facts have been removed.");
            chosen.read(file, options, tally);
            var save = manner == Manner.KEEP_VALID ? tally.keptAny() : tally.clean();
            if (save) changes.announce();
            else status.setRollbackOnly();
            return tally.report(kind, file.name(), save);
        });
    }

    @Override
    public boolean isEmpty() {
        return installation.isEmpty();
    }

    @Override
    public boolean isDemo() {
        return installation.isDemo();
    }

    @Override
    public void waitForOthers() {
        installation.waitForOthers();
    }

    private Import choose(String kind) {
        return imports.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new FileRefused("There is no import called \"" + kind + "\". There are: "
                        + String.join(
                                ", ",
                                imports.stream().map(Import::kind).sorted().toList()) + "."));
    }

    private static void refuseUnknown(Options options, Import chosen) {
        var known = chosen.layout().options().stream().map(Layout.Option::name).toList();
        for (var name : options.said().keySet())
            if (!known.contains(name))
                throw new FileRefused("The import \"" + chosen.kind() + "\" has no option --" + name + ". It has: "
                        + listed(known) + ".");
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "none" : "--" + String.join(", --", names);
    }
}
