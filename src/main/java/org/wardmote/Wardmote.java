package org.wardmote;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.command.CommandLineTool;
import org.wardmote.platform.postgres.CannotStart;

/// Starts the platform, or with arguments runs one verb of its command line. What keeps it from starting is said in
/// one sentence.
@SpringBootApplication
@Modulithic(systemName = "Wardmote")
public class Wardmote {

    public static void main(String[] args) {
        if (args.length > 0) System.exit(new CommandLineTool(Wardmote::startForCommand).run(args));
        try {
            serve();
        } catch (RuntimeException e) {
            System.err.println(sentence(e));
            System.exit(1);
        }
    }

    private static void serve() {
        var application = new SpringApplication(Wardmote.class);
        application.setDefaultProperties(defaults());
        application.setLogStartupInfo(false);
        application.run();
    }

    private static ConfigurableApplicationContext startForCommand() {
        var application = new SpringApplication(Wardmote.class);
        var properties = defaults();
        properties.put("wardmote.command", "true");
        properties.put("logging.level.root", "warn");
        application.setDefaultProperties(properties);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(true);
        return application.run();
    }

    /// A person at a terminal reads plain lines; everything else reads JSON.
    private static Map<String, Object> defaults() {
        var properties = new HashMap<String, Object>();
        var console = System.console();
        if (console == null || !console.isTerminal()) properties.put("logging.structured.format.console", "logstash");
        return properties;
    }

    private static String sentence(Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (at instanceof CannotStart || at instanceof Refusal) return String.valueOf(at.getMessage());
            if (at instanceof PortInUseException inUse)
                return "Port " + inUse.getPort()
                        + " is in use by another program. Stop it, or choose another: PORT=8081 bin/run";
        }
        return "Wardmote could not start; the log above says why: " + failure;
    }
}
