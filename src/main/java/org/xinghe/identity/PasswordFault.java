package org.xinghe.identity;

/// Why a password was refused.
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    TOO_FEW_KINDS,
    CONTAINS_NAME,
    USED_BEFORE
}
