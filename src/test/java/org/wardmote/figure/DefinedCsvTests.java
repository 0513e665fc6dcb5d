package org.wardmote.figure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinedCsvTests {

    private static final Figure FIGURE = Figure.of(
            "Wards with a named officer",
            Share.whole(18, 20),
            LocalDate.of(2026, 11, 18),
            "Wards whose team has a named officer whom the public can reach.",
            "Wardmote");

    @Test
    void carriesItsDefinitionAboveTheHeader() {
        assertThat(DefinedCsv.of(List.of(FIGURE)).text()).isEqualTo("""
            # Wards with a named officer: Wards whose team has a named officer whom the public can reach. As at 2026-11-18. Source: Wardmote
            figure,value,base,as_at,source
            Wards with a named officer,90.0%,20,2026-11-18,Wardmote
            """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-cmd", "@SUM(A1)", "\tx", "\rx"})
    void aCellThatASpreadsheetWouldCarryOutIsDisarmed(String cell) {
        assertThat(DefinedCsv.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-5.25", "5", "", "a=b"})
    void otherCellsAreLeftAlone(String cell) {
        assertThat(DefinedCsv.guarded(cell)).isEqualTo(cell);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll String one, @ForAll String other) {
        var csv = DefinedCsv.of(List.of(), List.of("a", "b"), List.of(List.of(one, other)))
                .text();
        var read = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv).stream()
                .toList();
        assertThat(read.get(1).getFields()).containsExactly(DefinedCsv.guarded(one), DefinedCsv.guarded(other));
    }
}
