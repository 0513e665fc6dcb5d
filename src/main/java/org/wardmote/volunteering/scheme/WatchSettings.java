package org.wardmote.volunteering.scheme;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param officerHours within which an officer is named once somebody has asked to start or restart a watch scheme
/// @param neighboursDays within which that officer finds neighbours for it
/// @param coordinatorDays within which one of them is proposed as coordinator
/// @param checkDays within which a coordinator who was proposed is checked
/// @param launchDays within which a scheme is live once its coordinator was checked
/// @param reviewDays after which a live or dormant scheme is looked at again
/// @param answerDays within which a coordinator answers a neighbour who asks to be put in touch; half way
///     through they are reminded, and afterwards an officer takes it up
@ConfigurationProperties("wardmote.watch")
public record WatchSettings(
        @DefaultValue("72") int officerHours,
        @DefaultValue("28") int neighboursDays,
        @DefaultValue("28") int coordinatorDays,
        @DefaultValue("28") int checkDays,
        @DefaultValue("14") int launchDays,
        @DefaultValue("365") int reviewDays,
        @DefaultValue("10") int answerDays) {

    /// When what follows a stage is due; null where nothing follows.
    @Nullable
    Instant due(Stage stage, Instant since) {
        return switch (stage) {
            case ASKED, RESTART_ASKED -> since.plus(Duration.ofHours(officerHours));
            case OFFICER_NAMED -> since.plus(Duration.ofDays(neighboursDays));
            case NEIGHBOURS_FOUND -> since.plus(Duration.ofDays(coordinatorDays));
            case COORDINATOR_PROPOSED -> since.plus(Duration.ofDays(checkDays));
            case CHECKED -> since.plus(Duration.ofDays(launchDays));
            case LIVE, DORMANT -> since.plus(Duration.ofDays(reviewDays));
            case CLOSED, DECLINED -> null;
        };
    }
}
