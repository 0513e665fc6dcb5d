package org.wardmote.kernel;

/// A rule said no. The message is a sentence for the person who asked; subclasses are named as sentences.
public abstract class Refusal extends RuntimeException {

    protected Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    /// What was given cannot be right, whoever asks.
    public static final class Invalid extends Refusal {
        public Invalid(String sentence) {
            super(sentence);
        }
    }
}
