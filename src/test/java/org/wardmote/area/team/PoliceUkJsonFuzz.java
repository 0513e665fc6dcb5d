package org.wardmote.area.team;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.function.UnaryOperator;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.JsonObject;
import org.wardmote.importing.JsonObjects;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.Refusal;

class PoliceUkJsonFuzz {

    private static final Tally SILENT = new Tally() {
        @Override
        public void kept() {}

        @Override
        public void refused(long row, String sentence) {}

        @Override
        public void note(String sentence) {}
    };

    private final ReadingNeighbourhoods reading = new ReadingNeighbourhoods(UnaryOperator.identity());

    @FuzzTest(maxDuration = "30s")
    void anyBytesAreReadOrRefused(FuzzedDataProvider data) {
        var bytes = data.consumeRemainingAsBytes();
        var file = ImportFile.of("fuzz.json", () -> new ByteArrayInputStream(bytes));
        try {
            JsonObjects.isJson(file);
            JsonObjects.each(file, SILENT, (path, array, objects) -> objects.forEach(this::read));
        } catch (Refusal refused) {
            // a sentence is an answer
        }
    }

    private void read(JsonObject object) {
        try {
            switch (NeighbourhoodShape.of(object)) {
                case NEIGHBOURHOOD -> reading.neighbourhood(object);
                case PERSON -> reading.person(object);
                case EVENT, PRIORITY, POINT, OTHER -> {
                    object.findTime("start_date");
                    object.findDate("issue-date");
                }
            }
        } catch (Refusal refused) {
            // a sentence is an answer
        }
    }
}
