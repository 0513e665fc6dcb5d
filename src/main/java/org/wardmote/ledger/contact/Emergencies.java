package org.wardmote.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.guide.Numbers;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.ledger.HelpFirst;

/// Help first, whatever else is being done.
@Component
public class Emergencies implements HelpFirst {

    private final Frames frames;
    private final Numbers numbers;
    private final RiskWords risk;
    private final String exit;

    Emergencies(Frames frames, Numbers numbers, RiskWords risk, ContactSettings settings) {
        this.frames = frames;
        this.numbers = numbers;
        this.risk = risk;
        this.exit = settings.exit().toString();
    }

    /// Whether what was typed may come from somebody in danger.
    @Override
    public boolean showIn(String text) {
        return risk.standIn(text);
    }

    /// @param action to where the form goes on, if they say that nobody is in danger
    /// @param carried every field of it by its name
    @Override
    public RiskPage ask(String action, Map<String, String> carried) {
        var frame = frames.personal(ContactPages.SECTION, List.of(), "ledger.contact.risk.title");
        return new RiskPage(frame, urgent(frame), action, carried, exit);
    }

    EmergencyPage stop() {
        var frame = frames.frame(ContactPages.SECTION, List.of(), "ledger.contact.stop.title");
        return new EmergencyPage(frame, urgent(frame), exit);
    }

    private List<UrgentNumber> urgent(Frame frame) {
        return Stream.of("emergency", "emergency-bsl", "emergency-text")
                .map(numbers::find)
                .flatMap(Optional::stream)
                .map(number -> UrgentNumber.of(number, frame))
                .toList();
    }
}
