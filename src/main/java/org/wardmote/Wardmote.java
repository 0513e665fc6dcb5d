package org.wardmote;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the platform, or runs one verb of its command line.
@SpringBootApplication
public class Wardmote {
    public static void main(String[] args) {}
}
