package org.xinghe.notification.messenger;

/// What is wrong with the address of a messenger; the words stand under `messenger.fault.<FAULT>`.
public enum AddressFault {
    NOT_AN_ADDRESS,
    NOT_HTTPS,
    /// It lies in our own machine or network.
    INSIDE
}
