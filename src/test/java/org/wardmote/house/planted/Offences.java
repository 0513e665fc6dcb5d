package org.wardmote.house.planted;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/// One class for each way to offend. They are abstract, so that no test that starts the product takes them for
/// beans.
public final class Offences {

    public abstract static class BookingService {}

    @Component
    public abstract static class PublicBean {}

    public abstract static class SystemTime {
        long millis() {
            return System.currentTimeMillis();
        }
    }

    public abstract static class TodayByItself {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    public abstract static class NowByReference {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    public abstract static class OwnClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /// No offence: the clock was given.
    public abstract static class GivenClock {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    public abstract static class OldDate {
        @Nullable
        Date since;
    }

    public abstract static class InjectedField {
        @Autowired
        @Nullable
        Clock clock;
    }

    public abstract static class LooseSetting {
        LooseSetting(@Value("${wardmote.loose}") String loose) {}
    }

    public abstract static class DriverConnection {
        Connection open() throws SQLException {
            return DriverManager.getConnection("jdbc:postgresql:");
        }
    }

    public abstract static class SourceConnection {
        Connection open(DataSource source) throws SQLException {
            return source.getConnection();
        }
    }

    public abstract static class LoggedAddress {
        private static final Logger log = LoggerFactory.getLogger(LoggedAddress.class);

        void log(HttpServletRequest request) {
            log.warn("{}", request.getRequestURI());
        }
    }

    @Controller
    public abstract static class LoggingController {
        private static final Logger log = LoggerFactory.getLogger(LoggingController.class);

        void show(String postcode) {
            log.info("{}", postcode);
        }
    }

    public abstract static class ReadingFunction {
        String read(Path file) throws IOException {
            return Files.readString(file);
        }
    }

    private Offences() {}
}
