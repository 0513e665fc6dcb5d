package org.wardmote.people.signin;

/// What somebody showed to sign in.
public enum How {
    LINK,
    CODE,
    PASSKEY,
    SINGLE_SIGN_ON,
    DEMO
}
