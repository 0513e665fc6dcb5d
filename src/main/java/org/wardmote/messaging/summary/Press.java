package org.wardmote.messaging.summary;

/// Prints summaries as PDF/UA-1, which a screen reader can read and a print shop can print.
public interface Press {
    byte[] print(Leaflet leaflet);
}
