package org.wardmote.importing.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.wardmote.TestDatabase;
import org.wardmote.importing.DemoFacts;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Importing;
import org.wardmote.importing.Importing.Manner;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;

class OneTransactionModuleTests {

    private final TestDatabase database = TestDatabase.fresh();
    private int announced;
    private Importing importing;

    @BeforeEach
    void begin() {
        database.jdbc().sql("create table platform.fact (n int)").update();
        var beans = new StaticListableBeanFactory();
        beans.addBean("facts", new Facts());
        beans.addBean("demo", (DemoFacts)
                () -> database.jdbc().sql("delete from platform.fact").update());
        importing = new OneTransaction(
                beans.getBeanProvider(Import.class),
                database.transaction(),
                new Installation(database.jdbc(), beans.getBeanProvider(DemoFacts.class)),
                () -> announced++);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void wholeFileIsKeptAndAnnounced() {
        var report = run("n\n1\n2\n", Manner.WHOLE);
        assertThat(report.saved()).isTrue();
        assertThat(facts()).containsExactly(1, 2);
        assertThat(announced).isEqualTo(1);
    }

    @Test
    void oneRefusedRowKeepsNothing() {
        var report = run("n\n1\nx\n3\n", Manner.WHOLE);
        assertThat(report.saved()).isFalse();
        assertThat(report.refused())
                .singleElement()
                .satisfies(row -> assertThat(row.row()).isEqualTo(3));
        assertThat(facts()).isEmpty();
        assertThat(announced).isZero();
    }

    @Test
    void goodRowsAreKeptWhereThatIsAskedFor() {
        assertThat(run("n\n1\nx\n3\n", Manner.KEEP_VALID).saved()).isTrue();
        assertThat(facts()).containsExactly(1, 3);
    }

    @Test
    void firstRealFactsRemoveTheDemonstration() {
        run("n\n7\n", Manner.DEMO);
        assertThat(importing.isEmpty()).isFalse();
        assertThat(importing.isDemo()).isTrue();
        var report = run("n\n1\n", Manner.WHOLE);
        assertThat(report.notes()).containsExactly("The demonstration's invented facts have been removed.");
        assertThat(facts()).containsExactly(1);
        assertThat(importing.isDemo()).isFalse();
        assertThat(run("n\n2\n", Manner.WHOLE).notes()).isEmpty();
        assertThat(facts()).containsExactly(1, 2);
    }

    @Test
    void refusedRealFileLeavesTheDemonstrationAsItWas() {
        run("n\n7\n", Manner.DEMO);
        run("n\nx\n", Manner.WHOLE);
        assertThat(facts()).containsExactly(7);
    }

    @Test
    void unknownKindAndOptionAreNamed() {
        assertThatThrownBy(() -> importing.run("fact", file("n\n"), Options.NONE, Manner.WHOLE))
                .isInstanceOf(FileRefused.class)
                .hasMessage("There is no import called \"fact\". There are: facts.");
        assertThatThrownBy(() -> importing.run("facts", file("n\n"), new Options(Map.of("sett", "x")), Manner.WHOLE))
                .hasMessage("The import \"facts\" has no option --sett. It has: --set.");
    }

    private org.wardmote.importing.Report run(String csv, Manner manner) {
        return importing.run("facts", file(csv), Options.NONE, manner);
    }

    private List<Integer> facts() {
        return database.jdbc()
                .sql("select n from platform.fact order by n")
                .query(Integer.class)
                .list();
    }

    private static ImportFile file(String csv) {
        return ImportFile.of("facts.csv", () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    /// Numbers, one a row.
    private final class Facts implements Import {

        @Override
        public String kind() {
            return "facts";
        }

        @Override
        public Layout layout() {
            return new Layout(
                    "Numbers", List.of("CSV"), List.of(), List.of(new Layout.Option("set", false, "")), List.of());
        }

        @Override
        public void read(ImportFile file, Options options, Tally tally) {
            Rows.each(file, List.of("n"), tally, row -> {
                database.jdbc()
                        .sql("insert into platform.fact values (?)")
                        .param((int) row.number("n"))
                        .update();
                tally.kept();
            });
        }
    }
}
