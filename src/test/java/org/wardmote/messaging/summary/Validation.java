package org.wardmote.messaging.summary;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What a validator says of a PDF (ISO 14289-1, PDF/UA-1).
final class Validation {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<String> faults(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("The validator could not read it", e);
        }
    }

    private Validation() {}
}
